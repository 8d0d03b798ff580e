/** The menu on a phone. Without script the button is a link to the menu, which then opens by :target. */
export function startKop(): void {
  const knop = document.querySelector<HTMLAnchorElement>("a.kt-menu-knop");
  const menu = knop && document.querySelector(knop.hash || "#menu");
  if (!knop || !menu) return;
  const open = (ja: boolean): void => knop.setAttribute("aria-expanded", String(ja));
  const isOpen = (): boolean => knop.getAttribute("aria-expanded") === "true";

  knop.setAttribute("role", "button");
  knop.setAttribute("aria-controls", menu.id);
  open(location.hash === knop.hash);
  knop.addEventListener("click", (event) => {
    event.preventDefault();
    open(!isOpen());
  });
  knop.addEventListener("keydown", (event) => {
    // A button answers to the space bar; a link does not.
    if (event.key === " ") {
      event.preventDefault();
      open(!isOpen());
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) {
      open(false);
      knop.focus();
    }
  });
}

/** Moves focus to the error summary, so that it is the first thing seen and read. */
export function toonFouten(binnen: ParentNode): void {
  const fouten = binnen.querySelector<HTMLElement>("[data-fouten]");
  if (!fouten) return;
  fouten.tabIndex = -1;
  fouten.focus();
}
