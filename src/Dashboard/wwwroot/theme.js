// Runs before the first paint, so that a page never flashes in the wrong theme. The cookie decides; without one the
// operating system does. The server has already written the page in the cookie's theme, or in light.
(function () {
  const cookie = 'theme';
  const themes = { light: 'standard', dark: 'standard-dark' };

  function current() {
    const kept = document.cookie.split('; ').find(part => part.startsWith(cookie + '='));
    const name = kept ? kept.substring(cookie.length + 1) : '';
    return name in themes ? name : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  function mark(name) {
    document.documentElement.dataset.theme = name;
  }

  function link(name) {
    for (const [id, part] of [['radzen-theme-link', 'base'], ['radzen-wcag-theme-link', 'wcag']]) {
      const sheet = document.getElementById(id);
      const href = `_content/Radzen.Blazor/css/${themes[name]}-${part}.css`;
      if (sheet.getAttribute('href') !== href) sheet.setAttribute('href', href);
    }
  }

  // Called by ThemeToggle. Radzen's ThemeService swaps its own style sheets; the rest is done here.
  window.dashboardTheme = {
    current,
    keep(name) {
      document.cookie = `${cookie}=${name}; path=/; max-age=31536000; samesite=lax`;
      mark(name);
    },
  };

  mark(current());
  link(current());
})();
