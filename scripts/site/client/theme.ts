/** Runs before the page is painted, so that a chosen theme does not flash. */
try {
  const theme = localStorage.getItem("virayesh-theme");
  if (theme !== null) document.documentElement.dataset["theme"] = theme;
} catch {
  // No storage: the system's theme holds.
}
document.documentElement.classList.add("scripted");
