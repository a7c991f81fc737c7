/** Shows the filter and lets it hide rules by their verdict. Without the script, the page shows every rule. */
export const script = `
'use strict';
for (const filter of document.querySelectorAll('.filter')) {
  const section = filter.closest('section');
  const status = section.querySelector('[role=status]');
  filter.hidden = false;
  filter.addEventListener('click', ({ target }) => {
    const wanted = target.dataset.show;
    if (wanted === undefined) return;
    for (const button of filter.querySelectorAll('button')) button.setAttribute('aria-pressed', button === target);
    let shown = 0;
    for (const family of section.querySelectorAll('.family')) {
      let any = false;
      for (const rule of family.querySelectorAll('.rule')) {
        rule.hidden = wanted !== 'all' && rule.dataset.verdict !== wanted;
        if (!rule.hidden) { any = true; shown += 1; }
      }
      family.hidden = !any;
    }
    status.textContent = shown + (shown === 1 ? ' rule' : ' rules') + ' shown';
  });
}
for (const link of document.querySelectorAll('.problems a')) {
  link.addEventListener('click', () => {
    const rule = document.getElementById(link.hash.slice(1));
    rule.closest('section.rules').querySelector('[data-show=all]').click();
    rule.open = true;
  });
}
`;
