import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons';
import { InternalHeader } from '@navikt/ds-react/InternalHeader';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'react-router';
import type { Me } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { readsCases } from '../me.js';
import { SearchField } from '../search/search-field.js';
import { useShortcut } from '../../ui/shortcuts.js';
import { texts } from '../texts.js';
import './app-header.css';
import { Navigation } from './navigation.js';
import { UserMenu } from './user-menu.js';

interface AppHeaderProps {
  me: Me;
  openShortcuts: () => void;
}

/** The bar on top. Where it is narrow, what does not fit is behind a button. */
export function AppHeader({ me, openShortcuts }: AppHeaderProps) {
  const { menu, search } = useTexts(texts);
  const folded = useId();
  const { pathname } = useLocation();
  // Of one address: where one has gone, it is folded again.
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  const hasMore = readsCases(me);

  const foldedPart = useRef<HTMLDivElement>(null);
  useShortcut('/', search, () => {
    // Where it is folded away it must be there before it can be gone to.
    flushSync(() => setOpenAt(pathname));
    foldedPart.current?.querySelector('input')?.focus();
  });

  return (
    <InternalHeader className="app-header">
      <InternalHeader.Title as={Link} to="/">
        Forløp
      </InternalHeader.Title>
      {hasMore && (
        <InternalHeader.Button
          className="app-header-menu"
          aria-expanded={isOpen}
          aria-controls={folded}
          onClick={() => setOpenAt(isOpen ? undefined : pathname)}
        >
          {isOpen ? (
            <XMarkIcon aria-hidden fontSize="1.5rem" />
          ) : (
            <MenuHamburgerIcon aria-hidden fontSize="1.5rem" />
          )}
          {menu}
        </InternalHeader.Button>
      )}
      {hasMore && (
        <div id={folded} ref={foldedPart} className="app-header-folded" data-open={isOpen}>
          <Navigation me={me} />
          <SearchField />
        </div>
      )}
      <UserMenu me={me} openShortcuts={openShortcuts} />
    </InternalHeader>
  );
}
