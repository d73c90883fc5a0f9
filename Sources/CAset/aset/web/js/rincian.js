"use strict";
// Details of a row in a sheet over the page: links marked data-rincian answer `?fragmen=1` with their content alone.
document.addEventListener("click", async (ev) => {
  const tautan = ev.target.closest("a[data-rincian]");
  if (!tautan || ev.ctrlKey || ev.metaKey || ev.shiftKey) return;
  ev.preventDefault();
  const jawab = await fetch(tautan.href + "?fragmen=1").catch(() => null);
  if (!jawab?.ok || jawab.redirected) return void (location.href = tautan.href);
  const dialog = document.createElement("dialog");
  dialog.className = "lembar-rincian";
  dialog.innerHTML = await jawab.text();
  dialog.onclose = () => dialog.remove();
  dialog.onclick = (klik) => klik.target.closest("[data-tutup]") && dialog.close();
  document.body.append(dialog);
  dialog.showModal();
});
