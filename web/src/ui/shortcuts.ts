import { useEffect, useRef, useSyncExternalStore } from 'react';
import { offered, type Pressed } from './key-sequence.js';

/** A key, or keys one after another, for something that can also be done by hand. */
interface Shortcut {
  /** `/`, `?`, or two keys in turn with a space between: `g a`. */
  keys: string;
  description: string;
  action: () => void;
}

const KEPT_AS = 'forlop-shortcuts';
const registered = new Map<object, Shortcut>();
const listeners = new Set<() => void>();
let listed: readonly Shortcut[] = [];
let on = typeof localStorage === 'undefined' || localStorage.getItem(KEPT_AS) !== 'off';

function changed(): void {
  listed = [...registered.values()];
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * A shortcut as long as the component is shown; it is told of in the list that `?` opens.
 *
 * @param keys see {@link Shortcut}; never with Ctrl or Alt, which belong to the browser
 */
export function useShortcut(keys: string, description: string, action: () => void): void {
  const latest = useRef(action);
  useEffect(() => void (latest.current = action));
  useEffect(() => {
    const own = {};
    registered.set(own, { keys, description, action: () => latest.current() });
    changed();
    return () => {
      registered.delete(own);
      changed();
    };
  }, [keys, description]);
}

export const useShortcuts = (): readonly Shortcut[] =>
  useSyncExternalStore(
    listen,
    () => listed,
    () => listed,
  );

/** Whether they are on, and how to switch them: single keys disturb whoever speaks to the machine. */
export function useShortcutSwitch(): [boolean, (next: boolean) => void] {
  const isOn = useSyncExternalStore(
    listen,
    () => on,
    () => on,
  );
  return [isOn, switchTo];
}

function switchTo(next: boolean): void {
  on = next;
  if (next) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, 'off');
  changed();
}

/** Listens to the keyboard; once, in what surrounds every part. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let before: Pressed | undefined;
    const press = (event: KeyboardEvent) => {
      if (!on || event.defaultPrevented || isTyping(event)) return;
      const now = { key: event.key, at: event.timeStamp };
      const shortcut = offered(listed, now, before);
      before = shortcut ? undefined : now;
      if (!shortcut) return;
      event.preventDefault();
      shortcut.action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** In a field a key is a letter; with Ctrl, Alt or Cmd it is the browser's; in a dialog or menu theirs. */
function isTyping({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]',
    ) !== null
  );
}
