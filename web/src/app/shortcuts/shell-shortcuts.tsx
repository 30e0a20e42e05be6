import { lazy } from 'react';
import { useNavigate } from 'react-router';
import type { Me } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { Optional } from '../../ui/optional.js';
import { useShortcut, useShortcutKeys } from '../../ui/shortcuts.js';
import { hasWorklist, readsCases } from '../me.js';
import { texts } from '../texts.js';

const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.js').then(({ ShortcutsDialog }) => ({ default: ShortcutsDialog })),
);

interface ShellShortcutsProps {
  me: Me;
  isListed: boolean;
  list: (show: boolean) => void;
}

/** The shortcuts that work everywhere, and the list of all. */
export function ShellShortcuts({ me, isListed, list }: ShellShortcutsProps) {
  const { showShortcuts, goTo, toWorklist, toCases, toEmployers } = useTexts(texts);
  useShortcutKeys();
  useShortcut('?', showShortcuts, () => list(true));
  return (
    <>
      {hasWorklist(me) && <GoTo keys="g a" to="/" description={goTo(toWorklist)} />}
      {readsCases(me) && <GoTo keys="g s" to="/saker" description={goTo(toCases)} />}
      {readsCases(me) && <GoTo keys="g e" to="/arbeidsgivere" description={goTo(toEmployers)} />}
      {isListed && (
        <Optional>
          <ShortcutsDialog close={() => list(false)} />
        </Optional>
      )}
    </>
  );
}

function GoTo({ keys, to, description }: { keys: string; to: string; description: string }) {
  const navigate = useNavigate();
  useShortcut(keys, description, () => void navigate(to));
  return null;
}
