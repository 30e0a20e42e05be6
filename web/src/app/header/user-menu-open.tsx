import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { useState } from 'react';
import type { Me } from '../../api/answers.js';
import { ask } from '../../api/client.js';
import { LANGUAGES, useLanguage, useTexts } from '../../i18n/language.js';
import { texts } from '../texts.js';
import { SCHEME_CHOICES, useScheme } from '../theme.js';
import { UserButton } from './user-button.js';

/** Each language in itself: whoever looks for it may not read the one that is chosen. */
const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

interface UserMenuProps {
  me: Me;
  openShortcuts: () => void;
}

/** The menu, and open: it is fetched by whoever opens it. */
export function OpenUserMenu({ me, openShortcuts }: UserMenuProps) {
  const words = useTexts(texts);
  const { language, choose: chooseLanguage } = useLanguage();
  const { choice, choose: chooseScheme } = useScheme();
  // Drawn within the header: directly in the body it would be in no landmark.
  const [around, setAround] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="app-header-user" ref={setAround}>
      <ActionMenu rootElement={around} open={isOpen} onOpenChange={setOpen}>
        <ActionMenu.Trigger>
          <UserButton me={me} />
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          <ActionMenu.Label>{officesOf(me, words.offices)}</ActionMenu.Label>
          <ActionMenu.RadioGroup
            label={words.language}
            value={language}
            onValueChange={(value) => chosenFrom(LANGUAGES, value, chooseLanguage)}
          >
            {LANGUAGES.map((each) => (
              <ActionMenu.RadioItem key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </ActionMenu.RadioItem>
            ))}
          </ActionMenu.RadioGroup>
          <ActionMenu.RadioGroup
            label={words.scheme}
            value={choice}
            onValueChange={(value) => chosenFrom(SCHEME_CHOICES, value, chooseScheme)}
          >
            {SCHEME_CHOICES.map((each) => (
              <ActionMenu.RadioItem key={each} value={each}>
                {words.schemes[each]}
              </ActionMenu.RadioItem>
            ))}
          </ActionMenu.RadioGroup>
          <ActionMenu.Divider />
          <ActionMenu.Item shortcut="?" onSelect={openShortcuts}>
            {words.shortcuts}
          </ActionMenu.Item>
          <ActionMenu.Item onSelect={() => void logOut()}>{words.logOut}</ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
    </div>
  );
}

const officesOf = (
  { offices }: Me,
  { all, none, these }: { all: string; none: string; these: (list: string) => string },
): string => {
  if (offices === 'all') return all;
  return offices.length === 0 ? none : these(offices.join(', '));
};

function chosenFrom<T extends string>(
  choices: readonly T[],
  value: string,
  choose: (choice: T) => void,
): void {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) choose(chosen);
}

async function logOut(): Promise<void> {
  const { next } = await ask<{ next: string }>('/oauth2/logout', { method: 'POST' });
  window.location.assign(next);
}
