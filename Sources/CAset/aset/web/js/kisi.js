"use strict";
// The measurement grid: saves by itself, moves by keys, takes a block from a spreadsheet, waits for the network.
// The server reads and judges every value; here texts are only carried.
{
  const form = document.getElementById("kisi");
  const tabel = form?.querySelector("table[data-kisi]");
  if (tabel?.querySelector(".ubah .sel")) kisi();

  function kisi() {
    const kabar = document.getElementById("tersimpan");
    const antre = new Set();
    const tambahan = new Map();
    const tunda = new Map();
    let jalan = false, jeda = 0, ulang = 0;

    const semua = (pilih, di = tabel) => [...di.querySelectorAll(pilih)];
    const cari = (atribut, kode) => tabel.querySelector(`tr[${atribut}="${CSS.escape(kode)}"]`);
    const baris = (kode) => cari("data-kode", kode);
    const pesan = (kode) => cari("data-pesan", kode);
    const selDari = (tr) => tr?.querySelector(".ubah input.sel, .ubah select.sel");
    const bidang = (nama) => form.elements.namedItem(nama);
    const dasar = (kode) => bidang("dasar." + kode)?.value ?? "0";
    const kodeDari = (el) => {
      const tr = el.closest("tr[data-kode], tr[data-pesan]");
      return tr.dataset.kode ?? tr.dataset.pesan;
    };
    const diketik = (el) => /^(nilai|komponen|catatan)\./.test(el.name);
    const isian = (kode) =>
      [baris(kode), pesan(kode)].flatMap((tr) => (tr ? semua("input, select, textarea", tr) : [])).filter(diketik);
    for (const el of semua("select")) el.dataset.asal = semua("option", el).find((o) => o.defaultSelected)?.value ?? "";
    const asal = (el) => el.dataset.asal ?? el.defaultValue;
    const beda = (el) => el.value !== asal(el);

    function lapor(teks, kelas = "") {
      kabar.className = "status " + kelas;
      kabar.textContent = teks;
    }

    // Fields of a row that differ from what is stored, each with the version that was seen.
    function muat(kode, isi) {
      const berubah = isian(kode).filter(beda);
      for (const el of berubah) {
        isi.append(el.name, el.value);
        if (el.name.startsWith("komponen.")) isi.append("dasar_" + el.name, bidang("dasar_" + el.name)?.value ?? "0");
      }
      const lain = tambahan.get(kode) ?? [];
      if (!berubah.length && !lain.length) return false;
      isi.append("dasar." + kode, dasar(kode));
      for (const [nama, nilai] of lain) isi.set(nama, nilai);
      return true;
    }

    function simpan(kode, tunggu) {
      antre.add(kode);
      clearTimeout(jeda);
      jeda = setTimeout(kirim, tunggu);
    }

    const formulir = () => new URLSearchParams({ _csrf: bidang("_csrf").value });

    async function kirim() {
      if (jalan || !antre.size) return;
      const isi = formulir();
      const daftar = [...antre].filter((kode) => muat(kode, isi));
      antre.clear();
      if (!daftar.length) return;
      const dikirim = new Map(daftar.flatMap(isian).filter(beda).map((el) => [el, el.value]));
      lapor("Menyimpan …");
      jalan = true;
      const jawab = await minta(form.action, isi);
      jalan = false;
      if (!jawab) return daftar.forEach((kode) => antre.add(kode));
      daftar.forEach((kode) => tambahan.delete(kode));
      terimaSemua(jawab, dikirim);
      kirim();
    }

    // The answer as data; null when it has to be tried again.
    async function minta(alamat, body) {
      let sebab = "jaringan terputus. Dikirim begitu tersambung.";
      try {
        const jawab = await fetch(alamat, { method: "POST", body, headers: { Accept: "application/json" } });
        if (jawab.headers.get("content-type")?.includes("json")) return await jawab.json();
        sebab = "server sedang terganggu. Dicoba lagi sebentar lagi.";
        if (jawab.redirected || jawab.status === 403)
          sebab = "sesi berakhir atau hak berubah. Masuk lagi di tab lain; ketikan Anda tetap di sini.";
      } catch {}
      lapor("Belum tersimpan: " + sebab, "gagal");
      clearTimeout(ulang);
      ulang = setTimeout(kirim, 5000);
      return null;
    }

    function terimaSemua(jawab, dikirim) {
      for (const satu of jawab.baris) terima(satu, dikirim);
      const gagal = jawab.baris.filter((satu) => /galat|bentrok/.test(satu.status)).length;
      const lagi = gagal ? `${gagal} perlu diperiksa` : "";
      if (jawab.tersimpan) lapor(`Tersimpan ${jawab.tersimpan}${lagi && "; " + lagi}`, gagal ? "awas" : "baik");
      else lapor(jawab.pesan ?? lagi, "awas");
      hitung();
    }

    // What is being typed is left alone.
    function terima(satu, dikirim) {
      const tr = baris(satu.kode);
      const sel = tr?.querySelector(".ubah .sel");
      if (!sel) return;
      if (/tersimpan|peringatan/.test(satu.status)) {
        bidang("dasar." + satu.kode).value = satu.versi;
        for (const el of isian(satu.kode).filter((el) => dikirim.has(el))) {
          el.dataset.asal = dikirim.get(el);
          const lama = bidang("dasar_" + el.name);
          if (lama) lama.value = satu.versiKomponen[el.name.slice(satu.kode.length + 10)] ?? 0;
        }
        if (sel.name && !beda(sel) && sel !== document.activeElement) sel.value = sel.dataset.asal = satu.nilai;
      }
      if (!sel.name) sel.textContent = satu.nilai;
      sel.className = `sel ${satu.kelas}${sel.name ? "" : " hitung"}`;
      sel.ariaInvalid = satu.kelas === "galat" ? "true" : null;
      tr.dataset.keadaan = satu.keadaan;
      tr.dataset.versi = satu.versi;
      tr.toggleAttribute("data-terisi", satu.terisi);
      for (const td of semua(".th, .grs", tr)) td.remove();
      tr.insertAdjacentHTML("beforeend", satu.html.tahun ?? "");
      gantiPesan(satu, tr, sel);
    }

    function gantiPesan(satu, tr, sel) {
      const lama = pesan(satu.kode);
      const wadah = document.createElement("tbody");
      wadah.innerHTML = satu.html.pesan ?? "";
      const isi = wadah.firstElementChild;
      if (lama?.contains(document.activeElement) && document.activeElement.matches("input, textarea")) {
        const hasil = lama.querySelector("[data-hasil]");
        if (hasil) hasil.textContent = isi?.querySelector("[data-hasil]")?.textContent ?? "";
        return tunda.set(satu.kode, [satu, tr, sel]);
      }
      if (isi && lama?.querySelector("details.komponen[open]")) isi.querySelector("details.komponen")?.setAttribute("open", "");
      lama?.remove();
      if (isi) tr.after(isi);
      tr.classList.toggle("berpesan", !!isi);
      if (isi?.querySelector(".sebaris")) sel.setAttribute("aria-describedby", "p-" + satu.kode);
      else sel.removeAttribute("aria-describedby");
    }

    // The sentence, the filter and the first act follow the rows.
    function hitung() {
      if (tabel.dataset.tersaring) return;
      const daftar = semua("tr[data-keadaan]");
      const menurut = (keadaan) => daftar.filter((tr) => tr.dataset.keadaan === keadaan);
      const perlu = daftar.filter((tr) => !/sah|lewat/.test(tr.dataset.keadaan)).length;
      const saring = document.querySelector(".pilihan a[href*='tampil=perlu']");
      if (saring) saring.textContent = "Perlu tindakan " + perlu;
      document.querySelector(".kepala .sub").textContent =
        `${semua("tr[data-terisi]").length} dari ${tabel.dataset.wajib} realisasi ${tabel.dataset.nama} sah. ` +
        (perlu ? `Selesaikan ${perlu} baris yang ditandai, lalu ajukan kepada verifikator.` : "Ajukan kepada verifikator.");
      const sebab = { galat: "galat", kosong: "kosong", bentrok: "bentrok", catatan: "tanpa catatan" };
      const ada = Object.keys(sebab).map((satu) => [menurut(satu), sebab[satu]]).filter(([isi]) => isi.length);
      const tombol = document.querySelector("[data-aksi='pengajuan']");
      const kenapa = document.getElementById("kenapa");
      if (!tombol || !kenapa) return;
      tombol.type = ada.length ? "button" : "submit";
      tombol.ariaDisabled = ada.length ? "true" : null;
      kenapa.hidden = !ada.length;
      const tautan = ada.flatMap(([isi, kata], nomor) => {
        const a = document.createElement("a");
        a.href = "#" + isi[0].id;
        a.textContent = `${isi.length} ${kata}`;
        return nomor ? [", ", a] : [a];
      });
      kenapa.querySelector("span").replaceChildren("Belum dapat diajukan: ", ...tautan);
    }

    tabel.addEventListener("input", ({ target: el }) => {
      if (!diketik(el)) return;
      el.classList.toggle("menunggu", beda(el));
      simpan(kodeDari(el), el.tagName === "TEXTAREA" ? 2500 : 1200);
    });
    tabel.addEventListener("change", ({ target: el }) => diketik(el) && simpan(kodeDari(el), 0));
    tabel.addEventListener("focusin", ({ target: el }) => el.matches("input.sel") && el.select());
    tabel.addEventListener("focusout", () =>
      setTimeout(() => {
        for (const [kode, isi] of [...tunda]) if (tunda.delete(kode)) gantiPesan(...isi);
      }),
    );

    // Moving: Enter and arrows go from row to row, Escape takes back what is stored.
    tabel.addEventListener("keydown", (ev) => {
      const el = ev.target;
      if (!el.matches(".sel") || ev.altKey || ev.ctrlKey || ev.metaKey) return;
      if (ev.key === "Escape") {
        el.value = asal(el);
        el.classList.remove("menunggu");
      }
      const panah = el.tagName === "SELECT" ? 0 : { ArrowDown: 1, ArrowUp: -1 }[ev.key] ?? 0;
      const langkah = ev.key === "Enter" ? (ev.shiftKey ? -1 : 1) : panah;
      if (!langkah) return;
      ev.preventDefault();
      const daftar = semua(el.closest(".komponen") ? ".komponen .sel" : ".ubah input.sel, .ubah select.sel");
      daftar[daftar.indexOf(el) + langkah]?.focus();
    });

    tabel.addEventListener("paste", async (ev) => {
      const teks = ev.clipboardData.getData("text/plain");
      if (!ev.target.matches(".ubah .sel") || !/[\t\n]/.test(teks.trimEnd())) return;
      ev.preventDefault();
      const urut = semua("tr[data-kode]");
      const isi = formulir();
      isi.append("teks", teks);
      for (const { dataset } of urut.slice(urut.indexOf(ev.target.closest("tr")))) {
        isi.append("kode", dataset.kode);
        isi.append("dasar." + dataset.kode, dasar(dataset.kode));
      }
      const lama = new Map(urut.filter(selDari).map((tr) => [tr.dataset.kode, asal(selDari(tr))]));
      lapor("Menempel …");
      const jawab = await minta(tabel.dataset.kisi + "/tempelan", isi);
      if (!jawab) return;
      const dikirim = new Map();
      for (const satu of jawab.baris) {
        const el = selDari(baris(satu.kode));
        if (!el) continue;
        el.value = satu.nilai;
        dikirim.set(el, satu.nilai);
      }
      terimaSemua(jawab, dikirim);
      const berubah = jawab.baris.filter((satu) => lama.has(satu.kode) && lama.get(satu.kode) !== satu.nilai);
      if (berubah.length) tawarkan(berubah.map((satu) => satu.kode), lama);
    });

    function tawarkan(daftar, lama) {
      const tombol = document.createElement("button");
      tombol.type = "button";
      tombol.className = "tombol polos rapat";
      tombol.textContent = `Urungkan ${daftar.length} baris`;
      tombol.onclick = () => {
        for (const kode of daftar) {
          selDari(baris(kode)).value = lama.get(kode);
          simpan(kode, 0);
        }
      };
      kabar.append(tombol);
    }

    form.addEventListener("submit", (ev) => {
      const tombol = ev.submitter;
      const kode = tombol?.closest("tr[data-pesan]")?.dataset.pesan;
      if (!kode || tombol.hasAttribute("formaction")) return antre.clear();
      ev.preventDefault();
      ev.stopPropagation();
      const pilih = pesan(kode).querySelector("input[type=radio]:checked");
      const isi = tombol.name
        ? [[tombol.name, tombol.value]]
        : [[pilih.name, pilih.value], ["dasar." + kode, baris(kode).dataset.versi]];
      const nilai = isi.find(([nama]) => /^(pakai|pilih)\./.test(nama))?.[1];
      const sel = selDari(baris(kode));
      if (sel && nilai != null) sel.value = nilai;
      tambahan.set(kode, isi);
      simpan(kode, 0);
    });

    window.addEventListener("online", kirim);
    window.addEventListener("beforeunload", (ev) => (antre.size || jalan || tabel.querySelector(".menunggu")) && ev.preventDefault());
  }
}
