// Gives an extension page the colours of the theme that was used last before anything is painted: a module would come too late. What
// is read here is kept by src/surfaces/theme-hint.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Without it the first frame has the system's colours.
}
