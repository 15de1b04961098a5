// Runs before the first paint, so that a stored choice of colours never flashes. Without it the system's choice holds.
const themeKey = 'variorum-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The stored choice, if storage is allowed and holds one. */
function storedTheme() {
  try {
    const theme = localStorage.getItem(themeKey);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    return undefined;
  }
}

function shownTheme() {
  return document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
}

/** Each button names what it switches to. */
function labelSwitches() {
  for (const button of document.querySelectorAll('[data-theme-switch]')) {
    button.hidden = false;
    button.textContent = shownTheme() === 'dark' ? 'Light colours' : 'Dark colours';
  }
}

function switchTheme() {
  const theme = shownTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(themeKey, theme);
  } catch (error) {
    console.info('The choice of colours holds for this page only.', error);
  }
  labelSwitches();
}

const stored = storedTheme();
if (stored) document.documentElement.dataset.theme = stored;
dark.addEventListener('change', labelSwitches);
document.addEventListener('DOMContentLoaded', labelSwitches);
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-theme-switch]')) switchTheme();
});
