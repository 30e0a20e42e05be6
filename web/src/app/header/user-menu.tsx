import { lazy, Suspense, useState } from 'react';
import type { Me } from '../../api/answers.js';
import { UserButton } from './user-button.js';

// What places a menu beside its button is heavy, and few open it every day.
const OpenUserMenu = lazy(() =>
  import('./user-menu-open.js').then(({ OpenUserMenu }) => ({ default: OpenUserMenu })),
);

interface UserMenuProps {
  me: Me;
  openShortcuts: () => void;
}

export function UserMenu({ me, openShortcuts }: UserMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <div className="app-header-user">
      <UserButton
        me={me}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => setWanted(true)}
      />
    </div>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <OpenUserMenu me={me} openShortcuts={openShortcuts} />
    </Suspense>
  );
}
