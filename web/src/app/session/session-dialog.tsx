import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/language.js';
import { LOGIN_IN_NEW_WINDOW } from './login-address.js';
import { texts } from './texts.js';

interface SessionDialogProps {
  /** What is to be said: it ends from want of use, it ends for good, it has ended. */
  about: 'idle' | 'whole' | 'ended';
  goOn: () => Promise<boolean>;
}

/**
 * Says that the login ends or has ended, over what is being done: nothing that is typed goes away.
 * One logs in elsewhere and goes on here.
 */
export function SessionDialog({ about, goOn }: SessionDialogProps) {
  const [isPutAside, setPutAside] = useState(false);
  const [isStillOut, setStillOut] = useState(false);
  const words = useTexts(texts);
  const { title, says } = words[about];
  const hasEnded = about === 'ended';
  useEffect(() => {
    if (about === 'idle') return;
    // Whoever comes back from the other window finds this one going on by itself.
    const back = () => void goOn();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [about, goOn]);

  /** Whoever closes the warning is there, and that was the question. */
  const close = () => void (about === 'idle' ? goOn() : setPutAside(true));

  if (isPutAside && !hasEnded) return null;
  return (
    <Dialog open onOpenChange={close}>
      <Dialog.Popup role="alertdialog" width="small" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={!hasEnded}>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <BodyLong>{says}</BodyLong>
          <div aria-live="polite">
            {isStillOut && <InlineMessage status="warning">{words.stillOut}</InlineMessage>}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button
            variant={about === 'idle' ? 'primary' : 'secondary'}
            onClick={async () => setStillOut(!(await goOn()))}
          >
            {about === 'idle' ? words.goOn : words.goOnHere}
          </Button>
          {about !== 'idle' && (
            <Button
              as="a"
              // Aksel would say that it is a button.
              role={undefined}
              href={LOGIN_IN_NEW_WINDOW}
              target="_blank"
              icon={<ExternalLinkIcon aria-hidden />}
              iconPosition="right"
            >
              {words.logIn}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
