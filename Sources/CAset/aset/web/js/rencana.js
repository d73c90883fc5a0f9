"use strict";
// Forms of the plan: suggestions for an official code, and a formula that is read while one types. Without scripts the
// buttons beside the fields do the same.
{
  const nanti = (tunda, kerja) => {
    let jam;
    return (...isi) => {
      clearTimeout(jam);
      jam = setTimeout(() => kerja(...isi), tunda);
    };
  };

  const ambil = async (alamat) => {
    const jawab = await fetch(alamat, { headers: { accept: "application/json" }, credentials: "same-origin" });
    if (!jawab.ok) throw new Error(`${jawab.status}`);
    return jawab.json();
  };

  const saran = (kotak) => {
    const bidang = kotak.querySelector("input");
    const form = bidang.form;
    const daftar = document.createElement("ul");
    daftar.className = "saran";
    daftar.id = "saran-kode";
    daftar.hidden = true;
    daftar.setAttribute("role", "listbox");
    daftar.setAttribute("aria-label", "Kode yang cocok");
    kotak.append(daftar);
    for (const [nama, isi] of [
      ["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", daftar.id], ["aria-expanded", "false"],
    ]) bidang.setAttribute(nama, isi);
    let pilihan = -1;

    const tutup = () => {
      daftar.hidden = true;
      pilihan = -1;
      bidang.setAttribute("aria-expanded", "false");
      bidang.removeAttribute("aria-activedescendant");
    };

    const pakai = (butir) => {
      bidang.value = butir.dataset.kode;
      const uraian = form.elements.namedItem("uraian");
      if (uraian && uraian.value.trim() === "") uraian.value = butir.dataset.nama;
      tutup();
    };

    const tandai = (nomor) => {
      const butir = [...daftar.children];
      pilihan = (nomor + butir.length) % butir.length;
      butir.forEach((satu, urut) => satu.setAttribute("aria-selected", urut === pilihan ? "true" : "false"));
      bidang.setAttribute("aria-activedescendant", butir[pilihan].id);
      butir[pilihan].scrollIntoView({ block: "nearest" });
    };

    const tampilkan = (hasil) => {
      daftar.replaceChildren(
        ...hasil.map((satu, nomor) => {
          const butir = document.createElement("li");
          butir.id = `saran-${nomor}`;
          butir.setAttribute("role", "option");
          butir.dataset.kode = satu.kode;
          butir.dataset.nama = satu.nama;
          butir.textContent = `${satu.kode} ${satu.nama}`;
          if (satu.catatan) {
            const catatan = document.createElement("small");
            catatan.textContent = satu.catatan;
            butir.append(catatan);
          }
          butir.addEventListener("mousedown", (ev) => {
            ev.preventDefault();
            pakai(butir);
          });
          return butir;
        }),
      );
      daftar.hidden = hasil.length === 0;
      pilihan = -1;
      bidang.setAttribute("aria-expanded", hasil.length ? "true" : "false");
    };

    const cari = nanti(250, async () => {
      const teks = bidang.value.trim();
      if (teks.length < 2) return tutup();
      const alamat = new URL(kotak.dataset.saran, location.href);
      alamat.searchParams.set("cari", teks);
      alamat.searchParams.set("jenis", form.elements.namedItem("jenis")?.value ?? "");
      if (kotak.dataset.tingkat) alamat.searchParams.set("tingkat", kotak.dataset.tingkat);
      if (kotak.dataset.bidang) alamat.searchParams.set("bidang", kotak.dataset.bidang);
      try {
        const hasil = await ambil(alamat);
        if (bidang.value.trim() === teks && document.activeElement === bidang) tampilkan(hasil);
      } catch {
        tutup();
      }
    });

    bidang.addEventListener("input", cari);
    bidang.addEventListener("blur", tutup);
    bidang.addEventListener("keydown", (ev) => {
      if (daftar.hidden) return;
      if (ev.key === "ArrowDown") tandai(pilihan + 1);
      else if (ev.key === "ArrowUp") tandai(pilihan < 0 ? daftar.children.length - 1 : pilihan - 1);
      else if (ev.key === "Enter" && pilihan >= 0) pakai(daftar.children[pilihan]);
      else if (ev.key === "Escape") tutup();
      else return;
      ev.preventDefault();
    });
  };

  const rumus = (kotak) => {
    const bidang = kotak.querySelector("input");
    const hasil = kotak.querySelector(".hasil-rumus");
    const periksa = nanti(350, async () => {
      const teks = bidang.value.trim();
      if (teks === "") {
        hasil.textContent = "";
        return;
      }
      const alamat = new URL(kotak.dataset.periksa, location.href);
      alamat.searchParams.set("rumus", teks);
      try {
        const isi = await ambil(alamat);
        if (bidang.value.trim() !== teks) return;
        hasil.classList.toggle("salah", isi.salah !== "");
        hasil.textContent =
          isi.salah || `Terbaca: ${isi.terbaca}. Komponen: ${isi.komponen || "tidak ada"}. Contoh: ${isi.contoh}.`;
      } catch {
        hasil.textContent = "";
      }
    });
    bidang.addEventListener("input", periksa);
  };

  for (const kotak of document.querySelectorAll("[data-saran]")) saran(kotak);
  for (const kotak of document.querySelectorAll("[data-periksa]")) rumus(kotak);
}
