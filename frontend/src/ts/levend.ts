/**
 * Panels that follow a form while it is filled in (`data-levend`, the triage outcome beside the melding). htmx fetches; this adds what it lacks: the panel
 * says that it is busy, is not read aloud again when nothing changed, and tells that its words are old when no answer came.
 */
import type { HtmxApi } from "./keukentafel.ts";

interface Wissel extends CustomEvent {
  detail: { xhr: XMLHttpRequest; shouldSwap: boolean };
}

export function startLevend(htmx: HtmxApi): void {
  const laatste = new WeakMap<Element, string>();
  const paneel = (event: Event): HTMLElement | undefined => {
    const doel = event.target;
    return doel instanceof HTMLElement && "levend" in doel.dataset ? doel : undefined;
  };
  htmx.on("htmx:beforeRequest", (event) => paneel(event)?.setAttribute("aria-busy", "true"));
  htmx.on("htmx:beforeSwap", (event) => {
    const levend = paneel(event);
    if (!levend) return;
    const { detail } = event as Wissel;
    const tekst = detail.xhr.responseText;
    if (detail.shouldSwap && laatste.get(levend) === tekst) detail.shouldSwap = false;
    else if (detail.shouldSwap) laatste.set(levend, tekst);
  });
  htmx.on("htmx:afterRequest", (event) => {
    const levend = paneel(event);
    if (!levend) return;
    levend.removeAttribute("aria-busy");
    const { xhr } = (event as Wissel).detail;
    const gelukt = xhr.status >= 200 && xhr.status < 300;
    levend.querySelector(":scope > .kt-verouderd")?.remove();
    const zin = levend.dataset["tekstVerouderd"];
    if (!gelukt && zin) {
      laatste.delete(levend);
      const regel = document.createElement("p");
      regel.className = "kt-verouderd";
      regel.textContent = zin;
      levend.prepend(regel);
    }
  });
}
