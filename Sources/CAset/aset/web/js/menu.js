"use strict";
// Menus of the top bar: Escape or a click elsewhere closes them. Without scripts they close by their own head.
{
  document.documentElement.classList.add("skrip");

  const terbuka = () => document.querySelectorAll("details.menu[open]");

  document.addEventListener("keydown", (ev) => {
    if (ev.key !== "Escape") return;
    for (const menu of terbuka()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.addEventListener("click", (ev) => {
    for (const menu of terbuka()) if (!menu.contains(ev.target)) menu.open = false;
  });

  // The sheet of narrow screens is opened by its address; Escape goes back to the content.
  document.addEventListener("keydown", (ev) => {
    if (ev.key === "Escape" && location.hash === "#menu") location.hash = "#isi";
  });
}
