"use strict";
// Budget grid: sums, absorption and what is left follow while one types. The server computes them again when it saves.
for (const tabel of document.querySelectorAll("table[data-anggaran]")) {
  const desimal = Number(tabel.dataset.anggaran);
  const nolBelakang = "nol" in tabel.dataset;
  const baris = new Map();
  for (const tr of tabel.querySelectorAll("tr[data-kode]")) baris.set(tr.dataset.kode, tr);
  const total = baris.get("TOTAL");

  // Rupiah as people type them; null for nothing, undefined for what is no amount.
  const baca = (teks) => {
    const bersih = teks.replace(/[\s\u00a0]/g, "").replace(/^rp\.?/i, "").replace(/,(00?|-)$/, "");
    if (bersih === "" || bersih === "-") return null;
    if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(bersih)) return undefined;
    return BigInt(bersih.replaceAll(".", ""));
  };

  const cetak = (nilai) => {
    const angka = (nilai < 0n ? -nilai : nilai).toString().replace(/\B(?=(\d{3})+$)/g, ".");
    return (nilai < 0n ? "\u2212" : "") + angka;
  };

  const persen = (atas, bawah) => {
    const skala = 10n ** BigInt(desimal);
    const kali = (atas * 200n * skala + bawah) / (2n * bawah);
    const pecahan = desimal ? (kali % skala).toString().padStart(desimal, "0") : "";
    const tampil = nolBelakang ? pecahan : pecahan.replace(/0+$/, "");
    return cetak(kali / skala) + (tampil && "," + tampil);
  };

  const angka = (tr, nama) => (tr.dataset[nama] === undefined ? null : BigInt(tr.dataset[nama]));

  // What a cell adds to the sums beside what the server knew.
  const selisih = (tr, nama) => {
    const sel = tr.querySelector(`input[data-kolom="${nama}"]`);
    if (!sel) return 0n;
    const ketik = baca(sel.value);
    if (ketik === undefined) return 0n;
    const lanjut = sel.dataset.lanjut ? baca(sel.dataset.lanjut) : null;
    return (ketik ?? lanjut ?? 0n) - (angka(tr, nama) ?? 0n);
  };

  const tulis = (tr, nama, nilai) => {
    const tempat = tr.querySelector(`span[data-kolom="${nama}"]`);
    if (tempat && nilai !== null) tempat.textContent = cetak(nilai);
  };

  const hitung = () => {
    const beda = new Map();
    const tambah = (kode, nama, nilai) => {
      const milik = beda.get(kode) ?? { pagu: 0n, realisasi: 0n };
      milik[nama] += nilai;
      beda.set(kode, milik);
    };
    for (const [kode, tr] of baris) {
      for (const nama of ["pagu", "realisasi"]) {
        const nilai = selisih(tr, nama);
        if (nilai === 0n) continue;
        tambah(kode, nama, nilai);
        for (let atas = baris.get(tr.dataset.induk); atas; atas = baris.get(atas.dataset.induk)) {
          tambah(atas.dataset.kode, nama, nilai);
        }
        if (total && tr !== total) tambah("TOTAL", nama, nilai);
      }
    }
    for (const [kode, tr] of baris) tampilkan(tr, beda.get(kode) ?? { pagu: 0n, realisasi: 0n });
  };

  const tampilkan = (tr, beda) => {
    const jumlah = (nama, ubah) => {
      const lama = angka(tr, nama);
      return lama === null && ubah === 0n ? null : (lama ?? 0n) + ubah;
    };
    const pagu = jumlah("pagu", beda.pagu), sampai = jumlah("sampai", beda.realisasi);
    tulis(tr, "pagu", pagu);
    tulis(tr, "realisasi", jumlah("realisasi", beda.realisasi));
    tulis(tr, "sampai", sampai);
    if (pagu === null || sampai === null) return;
    tulis(tr, "sisa", pagu - sampai);
    const serapan = tr.querySelector('.angka[data-kolom="serapan"]');
    if (!serapan || pagu <= 0n) return;
    serapan.textContent = persen(sampai, pagu);
    const batang = tr.querySelector(".tolok .nilai");
    const bagian = Math.min(100, Number((sampai * 10000n) / pagu) / 100);
    if (batang) batang.setAttribute("width", (bagian / 100 * (batang.ownerSVGElement.viewBox.baseVal.width - 2)).toFixed(1));
  };

  tabel.addEventListener("input", (ev) => {
    if (ev.target.matches("input[data-kolom]")) hitung();
  });

  // Enter and the arrows go up and down a column, as in a spreadsheet.
  tabel.addEventListener("keydown", (ev) => {
    const langkah = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[ev.key];
    if (!langkah || !ev.target.matches("input[data-kolom]")) return;
    const kolom = [...tabel.querySelectorAll(`input[data-kolom="${ev.target.dataset.kolom}"]`)];
    const tujuan = kolom[kolom.indexOf(ev.target) + (ev.key === "Enter" && ev.shiftKey ? -1 : langkah)];
    ev.preventDefault();
    if (tujuan) {
      tujuan.focus();
      tujuan.select();
    }
  });

  // A column pasted from a spreadsheet fills the cells below the one it is pasted into.
  tabel.addEventListener("paste", (ev) => {
    const teks = ev.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    if (!ev.target.matches("input[data-kolom]") || !/[\n\t]/.test(teks)) return;
    ev.preventDefault();
    const nama = ["pagu", "realisasi"].slice(ev.target.dataset.kolom === "pagu" ? 0 : 1);
    const isi = teks.split(/\r?\n/).map((satu) => satu.split("\t"));
    const kolom = [...tabel.querySelectorAll(`input[data-kolom="${ev.target.dataset.kolom}"]`)];
    const awal = kolom.indexOf(ev.target);
    isi.forEach((satu, nomor) => {
      const tr = kolom[awal + nomor]?.closest("tr");
      satu.slice(0, nama.length).forEach((nilai, letak) => {
        const sel = tr?.querySelector(`input[data-kolom="${nama[letak]}"]`);
        if (sel) sel.value = nilai.trim();
      });
    });
    hitung();
  });

  document.addEventListener("click", (ev) => {
    const tombol = ev.target.closest("button[data-isi]");
    const sel = tombol && document.getElementById(`f-${tombol.dataset.isi}`);
    if (!sel) return;
    sel.value = tombol.dataset.teks;
    sel.focus();
    hitung();
  });
}
