import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { TextField } from '@navikt/ds-react/TextField';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useTexts } from '../../i18n/language.js';
import { useRemoveFilter, useRenameFilter, type SavedFilter } from '../queries.js';
import { texts } from '../texts.js';
import { faultOfName, faultOfRefusal, type NameFault } from './filter-name.js';

interface EditFiltersProps {
  filters: readonly SavedFilter[];
  open: boolean;
  onClose: () => void;
  returnFocusTo?: RefObject<HTMLElement | null>;
}

/** The filters of one's own, each to rename or delete. */
export function EditFilters({ filters, open, onClose, ...focus }: EditFiltersProps) {
  const { saved: words } = useTexts(texts);
  const [renaming, setRenaming] = useState<string>();
  return (
    <Dialog open={open} size="small" onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Popup width="medium" {...focus}>
        <Dialog.Header>
          <Dialog.Title>{words.dialogTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {filters.length === 0 && <BodyShort>{words.none}</BodyShort>}
          <ul className="worklist-saved">
            {filters.map((filter) => (
              <li key={filter.name}>
                {renaming === filter.name ? (
                  <Rename
                    filter={filter}
                    taken={filters.map(({ name }) => name)}
                    onDone={() => setRenaming(undefined)}
                  />
                ) : (
                  <Saved filter={filter} onRename={() => setRenaming(filter.name)} />
                )}
              </li>
            ))}
          </ul>
        </Dialog.Body>
        <Dialog.Footer>
          <Button size="small" onClick={onClose}>
            {words.close}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

function Saved({ filter: { name }, onRename }: { filter: SavedFilter; onRename: () => void }) {
  const { saved: words } = useTexts(texts);
  const removal = useRemoveFilter();
  return (
    <>
      <BodyShort className="worklist-saved-name">{name}</BodyShort>
      <Button size="small" variant="tertiary" onClick={onRename}>
        {words.rename}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <Button
        size="small"
        variant="tertiary"
        data-color="danger"
        loading={removal.isPending}
        onClick={() => removal.mutate(name)}
      >
        {words.remove}
        <span className="visually-hidden"> {name}</span>
      </Button>
    </>
  );
}

interface RenameProps {
  filter: SavedFilter;
  taken: readonly string[];
  onDone: () => void;
}

function Rename({ filter, taken, onDone }: RenameProps) {
  const { saved: words } = useTexts(texts);
  const [name, setName] = useState(filter.name);
  const [fault, setFault] = useState<NameFault>();
  const renaming = useRenameFilter();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = name.trim();
    if (to === filter.name) return onDone();
    const found = faultOfName(to, taken);
    setFault(found);
    if (found) return;
    renaming.mutate(
      { from: filter.name, to, query: filter.query },
      { onSuccess: onDone, onError: (error) => setFault(faultOfRefusal(error)) },
    );
  };
  return (
    <form className="worklist-rename" onSubmit={submit}>
      <TextField
        ref={field}
        label={words.name}
        size="small"
        value={name}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
        error={fault && words[fault]}
      />
      <Button size="small" type="submit" loading={renaming.isPending}>
        {words.submit}
      </Button>
      <Button size="small" variant="tertiary" onClick={onDone}>
        {words.cancel}
      </Button>
    </form>
  );
}
