import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { TextField } from '@navikt/ds-react/TextField';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/language.js';
import { useSaveFilter, type WorklistAddress } from '../queries.js';
import { texts } from '../texts.js';
import { faultOfName, faultOfRefusal, type NameFault } from './filter-name.js';

interface SaveFilterProps {
  query: WorklistAddress;
  /** Names of the filters there are: saved again, they are replaced. */
  taken: readonly string[];
  onClose: () => void;
}

export function SaveFilter({ query, taken, onClose }: SaveFilterProps) {
  const { saved: words } = useTexts(texts);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<NameFault>();
  const saving = useSaveFilter();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const asked = name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOfName(asked);
    setFault(found);
    if (found) return;
    saving.mutate(
      { name: asked, query },
      { onSuccess: onClose, onError: (error) => setFault(faultOfRefusal(error)) },
    );
  };
  return (
    <Dialog open size="small" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Popup width="small" initialFocusTo={field}>
        <Dialog.Header>
          <Dialog.Title>{words.saveTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id={form} onSubmit={submit}>
            <TextField
              ref={field}
              label={words.name}
              description={words.nameHelp}
              value={name}
              maxLength={60}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
              error={fault && words[fault]}
            />
          </form>
          {taken.includes(asked) && (
            <InlineMessage status="info" size="small" className="worklist-replaces">
              {words.replaces(asked)}
            </InlineMessage>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button size="small" type="submit" form={form} loading={saving.isPending}>
            {words.submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
