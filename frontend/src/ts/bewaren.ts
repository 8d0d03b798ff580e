/** Autosave on the page: ties every `form[data-bewaar]` to a {@link Bewaarder}. The attributes are described in frontend/README.md. */
import { Bewaarder, type Antwoord, type Stand } from "./bewaarder.ts";

/** Fields that travel with every request but are no content of the form. */
const BEGELEIDEND = new Set(["_csrf", "versie"]);
/** Browsers refuse a request that outlives its page above 64 KiB. */
const GRENS_BIJ_VERTREK = 60_000;
/** A line that is silent for so long counts as down. In milliseconds. */
const GEDULD = 15_000;

/** The form's own fields, urlencoded; files are not saved on the way. */
export function leesVelden(gegevens: FormData): string {
  const velden = new URLSearchParams();
  for (const [naam, waarde] of gegevens) {
    if (typeof waarde === "string" && !BEGELEIDEND.has(naam)) velden.append(naam, waarde);
  }
  return velden.toString();
}

/** What an answer of the server means for the text that was sent. A redirect goes to the sign-in page: saving never redirects. */
export function duid(antwoord: Pick<Response, "ok" | "status" | "type">): Antwoord {
  if (antwoord.ok) return "bewaard";
  if (antwoord.type === "opaqueredirect" || antwoord.status === 401 || antwoord.status === 403) return "afgemeld";
  if (antwoord.status === 0 || antwoord.status === 408 || antwoord.status === 429 || antwoord.status >= 500) return "offline";
  return "mislukt";
}

/** "10.42" in Dutch, "10:42" in English. */
export function kloktijd(moment: Date, taal: string): string {
  const minuten = String(moment.getMinutes()).padStart(2, "0");
  return taal.startsWith("nl") ? `${moment.getHours()}.${minuten}` : `${String(moment.getHours()).padStart(2, "0")}:${minuten}`;
}

function tekst(form: HTMLFormElement, stand: Stand): string {
  const { tekstBewaard, tekstBezig, tekstOffline, tekstAfgemeld, tekstMislukt } = form.dataset;
  const zinnen: Record<Stand, string | undefined> = {
    bewaard: tekstBewaard?.replace("{0}", kloktijd(new Date(), document.documentElement.lang || "nl")),
    bezig: tekstBezig,
    offline: tekstOffline,
    afgemeld: tekstAfgemeld,
    mislukt: tekstMislukt ?? tekstOffline,
  };
  return zinnen[stand] ?? "";
}

function toon(form: HTMLFormElement, stand: Stand): void {
  const regel = document.getElementById(form.dataset["bewaarStatus"] ?? "");
  if (!regel) return;
  const zin = tekst(form, stand);
  const plek = regel.querySelector("[data-tekst]") ?? regel;
  regel.hidden = false;
  regel.dataset["stand"] = stand;
  // The same words again are not announced again.
  if (zin !== "" && plek.textContent !== zin) plek.textContent = zin;
}

async function verstuur(form: HTMLFormElement, inhoud: string, bijVertrek: boolean): Promise<Antwoord> {
  const body = new URLSearchParams(inhoud);
  for (const naam of BEGELEIDEND) {
    const veld = form.elements.namedItem(naam);
    if (veld instanceof HTMLInputElement) body.set(naam, veld.value);
  }
  try {
    const antwoord = await fetch(form.dataset["bewaar"] ?? "", {
      method: "POST",
      body,
      credentials: "same-origin",
      redirect: "manual",
      keepalive: bijVertrek && inhoud.length < GRENS_BIJ_VERTREK,
      headers: { "X-Requested-With": "fetch" },
      signal: AbortSignal.timeout(GEDULD),
    });
    const versie = antwoord.headers.get("X-Versie");
    const veld = form.elements.namedItem("versie");
    if (antwoord.ok && versie !== null && veld instanceof HTMLInputElement) veld.value = versie;
    return duid(antwoord);
  } catch {
    return "offline";
  }
}

function verbind(form: HTMLFormElement): Bewaarder {
  const bewaarder = new Bewaarder({
    lees: () => leesVelden(new FormData(form)),
    verstuur: (inhoud, bijVertrek) => verstuur(form, inhoud, bijVertrek),
    toon: (stand) => toon(form, stand),
    nu: () => performance.now(),
    wacht: (ms, doe) => {
      const wekker = setTimeout(doe, ms);
      return () => clearTimeout(wekker);
    },
  });
  form.addEventListener("input", () => bewaarder.gewijzigd());
  form.addEventListener("change", () => bewaarder.gewijzigd());
  form.addEventListener("focusout", () => bewaarder.bewaarNu());
  return bewaarder;
}

/** Watches every form with `data-bewaar`, now and in fragments that htmx brings in later. */
export function startBewaren(): void {
  const bewaarders = new Map<HTMLFormElement, Bewaarder>();
  const zoek = (): void => {
    for (const form of bewaarders.keys()) if (!form.isConnected) bewaarders.delete(form);
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-bewaar]")) {
      if (!bewaarders.has(form)) bewaarders.set(form, verbind(form));
    }
  };
  const allen = (doe: (bewaarder: Bewaarder) => void): void => bewaarders.forEach(doe);

  zoek();
  document.addEventListener("htmx:afterSettle", zoek);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") allen((bewaarder) => bewaarder.vertrek());
  });
  addEventListener("pagehide", () => allen((bewaarder) => bewaarder.vertrek()));
  addEventListener("pageshow", (event) => {
    if (event.persisted) allen((bewaarder) => bewaarder.hervat());
  });
  addEventListener("online", () => allen((bewaarder) => bewaarder.bewaarNu()));
  addEventListener("beforeunload", (event) => {
    // Only when leaving would lose text: the browser then asks in its own words.
    if ([...bewaarders.values()].some((bewaarder) => bewaarder.onbewaard) && !navigator.onLine) event.preventDefault();
  });
  document.addEventListener("submit", (event) => {
    const bewaarder = bewaarders.get(event.target as HTMLFormElement);
    if (!bewaarder) return;
    if (!event.defaultPrevented) bewaarder.stop();
  });
}
