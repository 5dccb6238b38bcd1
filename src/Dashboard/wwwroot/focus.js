// Blazor follows a link within the page by scrolling alone; the skip link must also move the focus.
document.addEventListener('click', event => {
  if (!event.target.closest?.('.skip-link')) return;
  event.preventDefault();
  document.querySelector('main').focus();
}, { capture: true });

// Radzen's data grid swallows the first Tab pressed in it. It needs none: its own keys are the arrows, Home, End and Enter.
window.addEventListener('keydown', event => {
  if (event.key === 'Tab' && event.target.closest?.('[role=grid]')) event.stopImmediatePropagation();
}, { capture: true });

// Called by HeadingFocus. The page's headings carry tabindex="-1", so that they can take the focus.
window.dashboardFocus = {
  heading() {
    document.querySelector('h1')?.focus();
  },
};
