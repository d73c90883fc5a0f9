"use strict";
// Forms: asks before an act that cannot be taken back, sends once only, and sends a choice when it is made.
{
  const elemen = (nama, kelas, teks) => {
    const hasil = document.createElement(nama);
    if (kelas) hasil.className = kelas;
    if (teks) hasil.textContent = teks;
    return hasil;
  };

  // Resolves to true when the question is answered with the verb of the button.
  const tanya = (pertanyaan, kata) =>
    new Promise((selesai) => {
      const dialog = elemen("dialog", "tanya");
      const ya = elemen("button", "tombol utama", kata);
      const batal = elemen("button", "tombol", "Batal");
      const tindakan = elemen("div", "tindakan");
      tindakan.append(batal, ya);
      dialog.append(elemen("p", "", pertanyaan), tindakan);
      ya.addEventListener("click", () => dialog.close("ya"));
      batal.addEventListener("click", () => dialog.close(""));
      dialog.addEventListener("close", () => {
        dialog.remove();
        selesai(dialog.returnValue === "ya");
      });
      document.body.append(dialog);
      dialog.showModal();
      batal.focus();
    });

  const pasti = (form) => {
    const bidang = elemen("input");
    bidang.type = "hidden";
    bidang.name = "_yakin";
    bidang.value = "1";
    form.append(bidang);
  };

  document.addEventListener("submit", async (ev) => {
    const form = ev.target;
    const tombol = ev.submitter;
    const pertanyaan = tombol && tombol.dataset.konfirmasi;
    if (pertanyaan && !form.elements.namedItem("_yakin")) {
      ev.preventDefault();
      if (await tanya(pertanyaan, tombol.textContent)) {
        pasti(form);
        form.requestSubmit(tombol);
      }
      return;
    }
    if (form.method !== "post") return;
    if (form.dataset.terkirim) {
      ev.preventDefault();
      return;
    }
    form.dataset.terkirim = "1";
    // A download leaves the page where it is.
    setTimeout(() => delete form.dataset.terkirim, 4000);
  });

  // The page may come back out of the browser's memory.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-terkirim]")) delete form.dataset.terkirim;
  });

  document.addEventListener("change", (ev) => {
    if (ev.target.matches("[data-kirim]")) ev.target.form.requestSubmit();
  });
}
