/**
 * Decides when a form is saved and what the worker is told about it. Knows no page and no network: both come in as a {@link Poort}, so that the rules
 * can be tested with a clock of paper.
 *
 * The promise to the worker: what was typed reaches the server at most two seconds after typing stops, at least every four seconds while typing goes on,
 * and at once when the field or the page is left. Nothing is ever thrown away because the line is down.
 */

/** What the status line says. */
export type Stand = "bezig" | "bewaard" | "offline" | "afgemeld" | "mislukt";

/** How a save ended: taken, no line or server trouble (try again), signed out, or refused as it stands. */
export type Antwoord = "bewaard" | "offline" | "afgemeld" | "mislukt";

/** The outside world of a {@link Bewaarder}. */
export interface Poort {
  /** The form's fields as they are now, urlencoded, without token and version. */
  lees(): string;
  /** Sends the fields; `bijVertrek` when the page may disappear before the answer comes. Never rejects. */
  verstuur(inhoud: string, bijVertrek: boolean): Promise<Antwoord>;
  toon(stand: Stand): void;
  /** Milliseconds, from any starting point. */
  nu(): number;
  /** Calls `doe` after so many milliseconds; the result cancels that. */
  wacht(ms: number, doe: () => void): () => void;
}

/** After the last key, in milliseconds; with the round trip the save stays within two seconds. */
export const NA_TYPEN = 1500;
/** While typing goes on, counted from the first unsaved key. */
export const TIJDENS_TYPEN = 4000;
/** Before "bezig" is shown: a fast save does not flicker and is not read aloud twice. */
export const TOON_BEZIG_NA = 1000;
/** Waiting times between attempts while the line is down; the last one repeats. */
export const OPNIEUW_NA: readonly number[] = [2000, 5000, 10_000, 30_000];

export class Bewaarder {
  readonly #poort: Poort;
  /** The fields that the server has. */
  #bewaard: string;
  /** The fields on their way, or undefined. */
  #onderweg: string | undefined;
  #eersteWijziging: number | undefined;
  #annuleer: () => void = () => {};
  #pogingen = 0;
  #stand: Stand | undefined;
  #gestopt = false;

  constructor(poort: Poort) {
    this.#poort = poort;
    this.#bewaard = poort.lees();
  }

  /** True while the page holds something that the server does not have. */
  get onbewaard(): boolean {
    return !this.#gestopt && this.#poort.lees() !== this.#bewaard;
  }

  /** A field changed. */
  gewijzigd(): void {
    if (this.#gestopt) return;
    const nu = this.#poort.nu();
    this.#eersteWijziging ??= nu;
    const uiterlijk = this.#eersteWijziging + TIJDENS_TYPEN - nu;
    this.#plan(Math.max(0, Math.min(NA_TYPEN, uiterlijk)));
  }

  /** Saves now if there is something to save: a field was left, or the line came back. */
  bewaarNu(): void {
    if (this.#gestopt || this.#onderweg !== undefined) return;
    this.#annuleer();
    this.#eersteWijziging = undefined;
    const inhoud = this.#poort.lees();
    if (inhoud === this.#bewaard) return;
    void this.#verstuur(inhoud, false);
  }

  /** The page is being hidden or left: sends what is not under way yet, in a request that outlives the page. */
  vertrek(): void {
    if (this.#gestopt) return;
    this.#annuleer();
    this.#eersteWijziging = undefined;
    const inhoud = this.#poort.lees();
    if (inhoud === this.#bewaard || inhoud === this.#onderweg) return;
    void this.#verstuur(inhoud, true);
  }

  /** The form is submitted for good: a draft may not come in after it. */
  stop(): void {
    this.#gestopt = true;
    this.#annuleer();
  }

  /** The submit did not happen after all, or the page came back from the browser's memory. */
  hervat(): void {
    this.#gestopt = false;
    if (this.onbewaard) this.gewijzigd();
  }

  #plan(ms: number): void {
    this.#annuleer();
    this.#annuleer = this.#poort.wacht(ms, () => this.bewaarNu());
  }

  async #verstuur(inhoud: string, bijVertrek: boolean): Promise<void> {
    this.#onderweg = inhoud;
    const stilBezig = this.#poort.wacht(TOON_BEZIG_NA, () => this.#toon("bezig"));
    const antwoord = await this.#poort.verstuur(inhoud, bijVertrek);
    stilBezig();
    if (this.#onderweg === inhoud) this.#onderweg = undefined;
    if (this.#gestopt) return;
    this.#toon(antwoord);
    switch (antwoord) {
      case "bewaard":
        this.#bewaard = inhoud;
        this.#pogingen = 0;
        if (this.onbewaard) this.gewijzigd();
        break;
      case "offline":
        this.#plan(OPNIEUW_NA[Math.min(this.#pogingen, OPNIEUW_NA.length - 1)] ?? 0);
        this.#pogingen += 1;
        break;
      case "afgemeld":
      case "mislukt":
        // Sending the same again would get the same answer: the next change, or signing in elsewhere, tries again.
        break;
    }
  }

  #toon(stand: Stand): void {
    if (stand === this.#stand && stand !== "bewaard") return;
    this.#stand = stand;
    this.#poort.toon(stand);
  }
}
