/**
 * What is typed between the key that opens a field and the field having the focus: a window that fades in takes a moment,
 * and a quick hand does not wait for it.
 */

/** Gathers the letters typed from now on. Returns what ends it and gives them, in order; a second call gives nothing. */
export function gatherKeys(): () => string {
  let typed = '';
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = [...typed].slice(0, -1).join('');
    else if ([...event.key].length === 1) typed += event.key;
    else return;
    // Not for the page below, which still has the focus.
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    const gathered = typed;
    typed = '';
    return gathered;
  };
}
