/**
 * One submit is one submit: a second press on the button of a form that is already on its way is ignored. Buttons are not greyed, so that nothing looks
 * refused. A form that failed the browser's own checks was never sent and stays free; `data-meermaals` exempts a form (a download, for example).
 */

/** After this the way is free again: the answer did not come and the worker may want to try again. In milliseconds. */
export const VRIJ_NA = 15_000;

/** Remembers which forms are on their way. */
export class Onderweg<F extends object> {
  readonly #sinds = new WeakMap<F, number>();

  /** True if this form may go, and notes that it went. */
  magWeg(form: F, nu: number): boolean {
    const sinds = this.#sinds.get(form);
    if (sinds !== undefined && nu - sinds < VRIJ_NA) return false;
    this.#sinds.set(form, nu);
    return true;
  }

  terug(form: F): void {
    this.#sinds.delete(form);
  }
}

export function startIndienen(): void {
  const onderweg = new Onderweg<HTMLFormElement>();
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target as HTMLFormElement;
      const knop = event.submitter;
      if (form.method !== "post" || "meermaals" in form.dataset || form.target === "_blank" || knop?.getAttribute("formtarget") === "_blank") return;
      if (!onderweg.magWeg(form, performance.now())) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      setTimeout(() => {
        // Somebody else kept the form here; htmx reports by itself when its request is done.
        if (event.defaultPrevented && !form.matches("[hx-post], [hx-put], [hx-patch], [hx-delete], [hx-boost]")) onderweg.terug(form);
      });
    },
    { capture: true },
  );
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : (event.target as Element).closest?.("form");
    if (form) onderweg.terug(form);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.forms) onderweg.terug(form);
  });
}
