"use strict";
// Works in the background: the state on the page follows while one watches. Without scripts the page reloads itself.
(() => {
  const segarkan = async () => {
    const kini = document.querySelector("#kemajuan[data-segarkan]");
    if (!kini) return;
    try {
      const jawaban = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (jawaban.ok) {
        const baru = new DOMParser().parseFromString(await jawaban.text(), "text/html").querySelector("#kemajuan");
        if (!baru) return;
        if (!baru.hasAttribute("data-segarkan")) return location.reload();
        kini.replaceWith(baru);
      }
    } catch {
      // The server is away for a moment; ask again later.
    }
    setTimeout(segarkan, 2000);
  };
  if (document.querySelector("#kemajuan[data-segarkan]")) setTimeout(segarkan, 2000);
})();
