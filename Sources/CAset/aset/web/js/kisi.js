"use strict";
// The measurement grid: saves a row when it is left, moves by arrows and Enter, takes a column pasted from Excel.
// Values are read by the server only; without scripts the same form saves everything at once.
{
  const kisi = document.getElementById("kisi");
  const barisDari = (unsur) => {
    let tr = unsur.closest("tr");
    while (tr && !tr.dataset.kode) tr = tr.previousElementSibling;
    return tr;
  };
  // A row and the messages below it.
  const bagian = (tr) => {
    const hasil = [tr];
    for (let s = tr.nextElementSibling; s && !s.dataset.kode && !s.classList.contains("kelompok"); s = s.nextElementSibling) hasil.push(s);
    return hasil;
  };
  const mulai = () => {
    const status = document.getElementById("tersimpan");
    const menunggu = new Set();
    let sibuk = false, jam = 0;

    const kata = (teks, galat) => {
      if (!status) return;
      status.textContent = teks;
      status.className = "status " + (galat ? "awas" : "baik");
    };

    const isian = (daftar) => {
      const isi = new URLSearchParams();
      isi.set("_csrf", kisi.elements.namedItem("_csrf").value);
      for (const tr of daftar)
        for (const satu of bagian(tr))
          for (const b of satu.querySelectorAll("input, select, textarea"))
            if (b.name && b.name !== "kode" && !b.disabled && (!["radio", "checkbox"].includes(b.type) || b.checked)) isi.append(b.name, b.value);
      return isi;
    };

    const terapkan = (tr, jawaban) => {
      const dasar = [...tr.querySelectorAll("input[type=hidden]")].find((b) => b.name === "dasar." + jawaban.kode);
      if (dasar) dasar.value = jawaban.versi;
      for (const [nama, versi] of Object.entries(jawaban.versiKomponen || {})) {
        for (const satu of bagian(tr)) {
          for (const b of satu.querySelectorAll('input[type="hidden"]')) {
            if (b.name.startsWith("dasar") && b.name.endsWith("." + jawaban.kode + "." + nama)) b.value = versi;
          }
        }
      }
      const sel = tr.querySelector(".sel");
      if (sel) {
        for (const kelas of ["galat", "awas", "kosong", "bentrok"]) sel.classList.remove(kelas);
        if (jawaban.kelas) sel.classList.add(jawaban.kelas);
        if (jawaban.kelas === "galat") sel.setAttribute("aria-invalid", "true");
        else sel.removeAttribute("aria-invalid");
        if (jawaban.status === "tersimpan" && sel !== document.activeElement && "value" in sel) sel.value = jawaban.nilai;
      }
      tr.dataset.keadaan = jawaban.keadaan;
      if (jawaban.html && jawaban.html.tahun) {
        for (const td of tr.querySelectorAll("td.th, td.grs")) td.remove();
        tr.insertAdjacentHTML("beforeend", jawaban.html.tahun);
      }
      const bawah = bagian(tr).slice(1);
      // Somebody is typing there: leave it alone.
      if (!jawaban.html || bawah.some((b) => b.contains(document.activeElement))) return;
      for (const b of bawah) b.remove();
      tr.classList.toggle("berpesan", Boolean(jawaban.html.pesan));
      if (jawaban.html.pesan) tr.insertAdjacentHTML("afterend", jawaban.html.pesan);
    };

    const kirim = async () => {
      if (sibuk || !menunggu.size) return;
      sibuk = true;
      const daftar = [...menunggu];
      menunggu.clear();
      kata("Menyimpan", false);
      try {
        const jawaban = await fetch(kisi.action, {
          method: "POST", body: isian(daftar), headers: { Accept: "application/json" }, credentials: "same-origin",
        });
        if (!(jawaban.headers.get("content-type") || "").includes("json")) throw new Error(String(jawaban.status));
        const isi = await jawaban.json();
        let salah = 0;
        for (const satu of isi.baris) {
          const tr = daftar.find((t) => t.dataset.kode === satu.kode);
          if (tr) terapkan(tr, satu);
          if (satu.status === "galat" || satu.status === "bentrok") salah += 1;
        }
        kata(salah ? salah + " baris belum tersimpan" : isi.tersimpan ? "Tersimpan " + isi.tersimpan : "Tidak ada perubahan", salah > 0);
      } catch {
        for (const tr of daftar) menunggu.add(tr);
        kata("Belum tersimpan; dicoba lagi", true);
        setTimeout(kirim, 4000);
      }
      sibuk = false;
      if (menunggu.size) nanti();
    };
    const nanti = () => {
      clearTimeout(jam);
      jam = setTimeout(kirim, 250);
    };
    const simpan = (tr) => {
      menunggu.add(tr);
      nanti();
    };

    const daftarSel = () => [...kisi.querySelectorAll('input.sel[name^="nilai."]')];
    kisi.addEventListener("change", (ev) => {
      const tr = barisDari(ev.target);
      if (tr && ev.target.name && ev.target.name !== "kode") simpan(tr);
    });
    kisi.addEventListener("keydown", (ev) => {
      if (!ev.target.matches("input.sel") || !["ArrowUp", "ArrowDown", "Enter"].includes(ev.key)) return;
      const semua = daftarSel();
      const kini = semua.indexOf(ev.target);
      if (kini < 0) return;
      ev.preventDefault();
      const tuju = semua[kini + (ev.key === "ArrowUp" ? -1 : 1)];
      if (tuju) {
        tuju.focus();
        tuju.select();
      } else {
        ev.target.blur();
      }
    });
    kisi.addEventListener("paste", (ev) => {
      if (!ev.target.matches('input.sel[name^="nilai."]')) return;
      const teks = ev.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
      if (!/[\n\t]/.test(teks)) return;
      ev.preventDefault();
      const semua = daftarSel();
      let tempat = semua.indexOf(ev.target);
      for (const baris of teks.split("\n")) {
        const sel = semua[tempat++];
        if (!sel) break;
        const isi = baris.split("\t")[0].trim();
        if (!isi) continue;
        sel.value = isi;
        simpan(barisDari(sel));
      }
    });
    addEventListener("online", kirim);
    addEventListener("beforeunload", (ev) => {
      if (menunggu.size) ev.preventDefault();
    });
  };
  if (kisi) mulai();
}
