import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { Switch } from '@navikt/ds-react/Switch';
import { useTexts } from '../../i18n/language.js';
import { useShortcuts, useShortcutSwitch } from '../../ui/shortcuts.js';
import { texts } from '../texts.js';
import './shortcuts-dialog.css';

/** Every shortcut of what is shown now, and a switch: single keys disturb whoever speaks to the machine. */
export function ShortcutsDialog({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const shortcuts = useShortcuts();
  const [isOn, switchTo] = useShortcutSwitch();
  return (
    <Dialog open onOpenChange={close}>
      <Dialog.Popup width="small">
        <Dialog.Header>
          <Dialog.Title>{words.shortcuts}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <Switch checked={isOn} onChange={({ target }) => switchTo(target.checked)}>
            {words.shortcutsOn}
          </Switch>
          <dl className="shortcuts-list">
            {shortcuts.map(({ keys, description }) => (
              <div key={`${keys} ${description}`}>
                <dt>{description}</dt>
                <dd>
                  <Keys keys={keys} then={words.andThen} />
                </dd>
              </div>
            ))}
          </dl>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.CloseTrigger>
            <Button>{words.close}</Button>
          </Dialog.CloseTrigger>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

function Keys({ keys, then }: { keys: string; then: string }) {
  const [first, second] = keys.split(' ');
  return (
    <>
      <kbd>{first}</kbd>
      {second !== undefined && (
        <>
          {` ${then} `}
          <kbd>{second}</kbd>
        </>
      )}
    </>
  );
}
