import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Bewaarder, type Antwoord, type Stand } from "../src/ts/bewaarder.ts";
import { duid, kloktijd, leesVelden } from "../src/ts/bewaren.ts";

/** A page of paper: a clock that only moves when told, and a server that answers when told. */
class Proefpagina {
  tekst = "";
  tijd = 0;
  verstuurd: { op: number; inhoud: string; bijVertrek: boolean }[] = [];
  getoond: Stand[] = [];
  wachtend: ((antwoord: Antwoord) => void)[] = [];
  vastAntwoord: Antwoord | undefined = "bewaard";
  readonly wekkers = new Set<{ op: number; doe: () => void }>();
  readonly bewaarder = new Bewaarder({
    lees: () => this.tekst,
    verstuur: (inhoud, bijVertrek) => {
      this.verstuurd.push({ op: this.tijd, inhoud, bijVertrek });
      const { vastAntwoord } = this;
      return vastAntwoord ? Promise.resolve(vastAntwoord) : new Promise((klaar) => this.wachtend.push(klaar));
    },
    toon: (stand) => this.getoond.push(stand),
    nu: () => this.tijd,
    wacht: (ms, doe) => {
      const wekker = { op: this.tijd + ms, doe };
      this.wekkers.add(wekker);
      return () => this.wekkers.delete(wekker);
    },
  });

  typ(tekst: string): void {
    this.tekst = tekst;
    this.bewaarder.gewijzigd();
  }

  async verstrijkt(ms: number): Promise<void> {
    const eind = this.tijd + ms;
    await antwoorden();
    for (;;) {
      const eerste = [...this.wekkers].filter(({ op }) => op <= eind).sort((a, b) => a.op - b.op)[0];
      if (!eerste) break;
      this.wekkers.delete(eerste);
      this.tijd = Math.max(this.tijd, eerste.op);
      eerste.doe();
      await antwoorden();
    }
    this.tijd = eind;
    await antwoorden();
  }
}

const antwoorden = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

let pagina: Proefpagina;
beforeEach(() => {
  pagina = new Proefpagina();
});

test("binnen twee seconden na de laatste toets is bewaard", async () => {
  pagina.typ("Elke avond samen aan tafel");
  await pagina.verstrijkt(2000);
  assert.deepEqual(
    pagina.verstuurd.map(({ inhoud }) => inhoud),
    ["Elke avond samen aan tafel"],
  );
  assert.ok(pagina.verstuurd[0]!.op <= 2000);
  assert.deepEqual(pagina.getoond, ["bewaard"]);
  assert.equal(pagina.bewaarder.onbewaard, false);
});

test("wie doortypt bewaart ten minste elke vier seconden", async () => {
  for (let i = 1; i <= 60; i++) {
    pagina.typ("x".repeat(i));
    await pagina.verstrijkt(200);
  }
  const tijden = [0, ...pagina.verstuurd.map(({ op }) => op)];
  for (let i = 1; i < tijden.length; i++) assert.ok(tijden[i]! - tijden[i - 1]! <= 4200, `gat tussen ${tijden[i - 1]} en ${tijden[i]}`);
  assert.equal(pagina.verstuurd.length, 3, "twaalf seconden typen is drie keer bewaren, niet bij elke toets");
});

test("wat niet veranderde wordt niet verstuurd", async () => {
  pagina.typ("a");
  pagina.typ("");
  await pagina.verstrijkt(10_000);
  pagina.bewaarder.bewaarNu();
  assert.equal(pagina.verstuurd.length, 0);
});

test("een veld verlaten bewaart meteen, en maar één keer", async () => {
  pagina.typ("oma Fatima");
  pagina.bewaarder.bewaarNu();
  await pagina.verstrijkt(5000);
  assert.deepEqual(
    pagina.verstuurd.map(({ op }) => op),
    [0],
  );
});

test("wat tijdens het versturen getypt is gaat daarna alsnog", async () => {
  pagina.vastAntwoord = undefined;
  pagina.typ("eerste");
  await pagina.verstrijkt(1500);
  pagina.typ("eerste en tweede");
  await pagina.verstrijkt(3000);
  assert.equal(pagina.verstuurd.length, 1, "er is er steeds maar een onderweg");
  pagina.vastAntwoord = "bewaard";
  pagina.wachtend.shift()!("bewaard");
  await pagina.verstrijkt(2000);
  assert.deepEqual(
    pagina.verstuurd.map(({ inhoud }) => inhoud),
    ["eerste", "eerste en tweede"],
  );
  assert.equal(pagina.bewaarder.onbewaard, false);
});

test("zonder lijn blijft de tekst en volgt een nieuwe poging", async () => {
  pagina.vastAntwoord = "offline";
  pagina.typ("in de kelder");
  await pagina.verstrijkt(1500);
  assert.deepEqual(pagina.getoond, ["offline"]);
  assert.equal(pagina.bewaarder.onbewaard, true);
  await pagina.verstrijkt(60_000);
  assert.ok(pagina.verstuurd.length >= 4);
  assert.deepEqual(pagina.getoond, ["offline"], "het staat er één keer, niet bij elke poging");
  pagina.vastAntwoord = "bewaard";
  await pagina.verstrijkt(30_000);
  assert.deepEqual(pagina.getoond, ["offline", "bewaard"]);
  assert.equal(pagina.verstuurd.at(-1)!.inhoud, "in de kelder");
});

test("komt de lijn terug dan gaat het meteen", async () => {
  pagina.vastAntwoord = "offline";
  pagina.typ("tekst");
  await pagina.verstrijkt(1500);
  pagina.vastAntwoord = "bewaard";
  pagina.bewaarder.bewaarNu();
  await antwoorden();
  assert.deepEqual(pagina.getoond, ["offline", "bewaard"]);
});

test("wie is afgemeld krijgt dat te horen en er wordt niet doorgedrukt", async () => {
  pagina.vastAntwoord = "afgemeld";
  pagina.typ("tekst");
  await pagina.verstrijkt(60_000);
  assert.deepEqual(pagina.getoond, ["afgemeld"]);
  assert.equal(pagina.verstuurd.length, 1);
  assert.equal(pagina.bewaarder.onbewaard, true);
});

test("bij vertrek gaat de laatste toets mee, ook als er nog een verzoek loopt", async () => {
  pagina.vastAntwoord = undefined;
  pagina.typ("half");
  await pagina.verstrijkt(1500);
  pagina.typ("half klaar");
  pagina.bewaarder.vertrek();
  pagina.bewaarder.vertrek();
  assert.deepEqual(
    pagina.verstuurd.map(({ inhoud, bijVertrek }) => [inhoud, bijVertrek]),
    [
      ["half", false],
      ["half klaar", true],
    ],
  );
});

test("na het indienen komt er geen concept meer achteraan", async () => {
  pagina.typ("definitief");
  pagina.bewaarder.stop();
  pagina.bewaarder.vertrek();
  await pagina.verstrijkt(10_000);
  assert.equal(pagina.verstuurd.length, 0);
  pagina.bewaarder.hervat();
  await pagina.verstrijkt(2000);
  assert.equal(pagina.verstuurd.length, 1, "ging het indienen niet door, dan wordt weer bewaard");
});

test("een trage lijn zegt na een seconde dat er bewaard wordt", async () => {
  pagina.vastAntwoord = undefined;
  pagina.typ("tekst");
  await pagina.verstrijkt(1500);
  assert.deepEqual(pagina.getoond, []);
  await pagina.verstrijkt(1000);
  assert.deepEqual(pagina.getoond, ["bezig"]);
});

test("een antwoord wordt geduid", () => {
  const antwoord = (status: number, type: ResponseType = "basic"): Antwoord => duid({ ok: status >= 200 && status < 300, status, type });
  assert.equal(antwoord(204), "bewaard");
  assert.equal(antwoord(0, "opaqueredirect"), "afgemeld");
  assert.equal(antwoord(401), "afgemeld");
  assert.equal(antwoord(403), "afgemeld");
  assert.equal(antwoord(409), "mislukt");
  assert.equal(antwoord(422), "mislukt");
  assert.equal(antwoord(503), "offline");
});

test("token en versie zijn geen inhoud", () => {
  const gegevens = new FormData();
  gegevens.append("_csrf", "geheim");
  gegevens.append("versie", "3");
  gegevens.append("kracht", "Karin & Sem");
  gegevens.append("foto", new Blob(["x"]), "foto.png");
  assert.equal(leesVelden(gegevens), "kracht=Karin+%26+Sem");
});

test("de tijd staat in de taal van de pagina", () => {
  const moment = new Date(2026, 10, 9, 9, 5);
  assert.equal(kloktijd(moment, "nl"), "9.05");
  assert.equal(kloktijd(moment, "en"), "09:05");
});
