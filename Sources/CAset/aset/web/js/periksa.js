"use strict";
// Forms that the server checks while somebody types: its answer stands in the form, and every mistake beside its field.
{
  const jeda = 450;
  const tunggu = new WeakMap();

  const bersihkan = (form) => {
    for (const pesan of form.querySelectorAll(".salah")) {
      const bidang = form.querySelector(`[aria-describedby~="${CSS.escape(pesan.id)}"]`);
      if (bidang) {
        bidang.removeAttribute("aria-invalid");
        bidang.removeAttribute("aria-describedby");
      }
      pesan.remove();
    }
  };

  const tandai = (form, nama, teks) => {
    const bidang = form.elements.namedItem(nama);
    const kolom = bidang && bidang.closest && bidang.closest(".kolom");
    if (!kolom) return;
    const pesan = document.createElement("span");
    pesan.className = "salah";
    pesan.id = "s-" + nama;
    pesan.textContent = teks;
    bidang.setAttribute("aria-invalid", "true");
    bidang.setAttribute("aria-describedby", pesan.id);
    kolom.append(pesan);
  };

  const periksa = async (form) => {
    const nomor = (form.periksaKe = (form.periksaKe || 0) + 1);
    const isi = new URLSearchParams(new FormData(form));
    const jawaban = await fetch(form.dataset.periksa, {
      method: "POST",
      body: isi,
      headers: { Accept: "text/html" },
      credentials: "same-origin",
    }).catch(() => null);
    // A later answer is the one that counts; a session that has ended answers with another page.
    if (!jawaban || !jawaban.ok || jawaban.redirected || nomor !== form.periksaKe) return;
    const hasil = document.getElementById(form.dataset.hasil);
    hasil.innerHTML = await jawaban.text();
    bersihkan(form);
    for (const butir of hasil.querySelectorAll("[data-bidang]")) {
      tandai(form, butir.dataset.bidang, butir.textContent);
    }
  };

  document.addEventListener("input", (ev) => {
    const form = ev.target.closest("form[data-periksa]");
    if (!form) return;
    clearTimeout(tunggu.get(form));
    tunggu.set(form, setTimeout(() => periksa(form), jeda));
  });
}
