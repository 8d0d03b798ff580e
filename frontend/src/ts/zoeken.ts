/**
 * The search field: "/" brings you there, results appear while typing (htmx), arrows walk through them, Enter opens one, Escape closes the list.
 * Without this script the field is a form that leads to the results page.
 */

/** The result to go to; -1 is the field itself. Walks round: past the last comes the field, before the field comes the last. */
export function volgende(huidige: number, toets: string, aantal: number): number {
  const plaatsen = aantal + 1;
  switch (toets) {
    case "ArrowDown":
      return ((huidige + 2) % plaatsen) - 1;
    case "ArrowUp":
      return ((huidige + plaatsen) % plaatsen) - 1;
    default:
      return huidige;
  }
}

/** Whether the text looks like a BSN: that never travels in an address, but has a form of its own. */
export function lijktBsn(tekst: string): boolean {
  const regel = tekst.trim();
  return /^\d{8,9}$/.test(regel.replace(/[ .-]/g, "")) && !/^20\d\d[-/ ]\d{3,6}$/.test(regel);
}

function typtErgens(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && (doel.isContentEditable || doel.matches("input:not([type=checkbox], [type=radio], [type=button]), textarea, select"));
}

function verbind(veld: HTMLInputElement): void {
  const lijst = document.getElementById(veld.dataset["zoek"] ?? "");
  if (!lijst) return;
  const vondsten = (): HTMLElement[] => [...lijst.querySelectorAll<HTMLElement>('[role="option"]')];
  let huidige = -1;

  const kies = (nieuwe: number): void => {
    huidige = nieuwe;
    const rij = vondsten();
    rij.forEach((vondst, i) => vondst.setAttribute("aria-selected", String(i === nieuwe)));
    const gekozen = rij[nieuwe];
    if (gekozen) {
      veld.setAttribute("aria-activedescendant", gekozen.id);
      gekozen.scrollIntoView({ block: "nearest" });
    } else {
      veld.removeAttribute("aria-activedescendant");
    }
  };
  const open = (ja: boolean): void => {
    lijst.hidden = !ja;
    veld.setAttribute("aria-expanded", String(ja));
    kies(-1);
  };

  veld.setAttribute("role", "combobox");
  veld.setAttribute("aria-autocomplete", "list");
  veld.setAttribute("aria-haspopup", "listbox");
  veld.setAttribute("aria-controls", lijst.querySelector('[role="listbox"]')?.id ?? lijst.id);
  open(false);

  lijst.addEventListener("htmx:afterSwap", () => {
    vondsten().forEach((vondst, i) => {
      vondst.id ||= `${lijst.id}-${i}`;
      vondst.tabIndex = -1;
    });
    open(veld.value.trim() !== "" && lijst.childElementCount > 0 && document.activeElement === veld);
  });
  veld.addEventListener("input", () => {
    if (veld.value.trim() === "") open(false);
  });
  veld.addEventListener("htmx:configRequest", (event) => {
    if (lijktBsn(veld.value)) event.preventDefault();
  });
  veld.form?.addEventListener("submit", (event) => {
    if (!lijktBsn(veld.value)) return;
    event.preventDefault();
    location.assign("/zoeken/bsn");
  });
  veld.addEventListener("focus", () => {
    if (veld.value.trim() !== "" && vondsten().length > 0) open(true);
  });
  veld.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const toont = !lijst.hidden;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (vondsten().length === 0) return;
        event.preventDefault();
        if (!toont) open(true);
        kies(volgende(huidige, event.key, vondsten().length));
        break;
      case "Enter": {
        const gekozen = toont ? vondsten()[huidige] : undefined;
        if (gekozen) {
          event.preventDefault();
          gekozen.click();
        }
        break;
      }
      case "Escape":
        event.preventDefault();
        if (toont) open(false);
        else veld.value = "";
        break;
    }
  });
  // Pressing the mouse on a result must not take focus from the field first: the list would close before the click.
  lijst.addEventListener("mousedown", (event) => event.preventDefault());
  veld.addEventListener("blur", () => open(false));
}

export function startZoeken(): void {
  document.querySelectorAll<HTMLInputElement>("input[data-zoek]").forEach(verbind);
  document.addEventListener("keydown", (event) => {
    // A single-key shortcut can be switched off (WCAG 2.1.4): data-sneltoetsen="uit" on <body>.
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typtErgens(event.target)) return;
    if (document.body.dataset["sneltoetsen"] === "uit") return;
    const veld = document.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');
    if (!veld || veld.offsetParent === null) return;
    event.preventDefault();
    veld.focus();
    veld.select();
  });
}
