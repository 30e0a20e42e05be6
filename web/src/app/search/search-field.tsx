import { Search } from '@navikt/ds-react/Search';
import { useMutation } from '@tanstack/react-query';
import { lazy, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { Optional } from '../../ui/optional.js';
import { find } from './find.js';
import { texts } from './texts.js';

const SearchResult = lazy(() =>
  import('./search-result.js').then(({ SearchResult }) => ({ default: SearchResult })),
);

/** Finds a person by identity number, or a case by its pseudonym; from everywhere. */
export function SearchField() {
  const { label, hint, button } = useTexts(texts);
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const search = useMutation({
    mutationFn: find,
    onSuccess(found) {
      if (found.kind !== 'case') return;
      leave();
      void navigate(`/saker/${found.caseId}`);
    },
  });

  /** A number of a person does not stay on the screen when it has done its work. */
  function leave() {
    setText('');
    search.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') search.mutate(text);
  }

  const isAnswered = search.isError || (search.data && search.data.kind !== 'case');
  return (
    <search aria-label={label} className="search-field">
      <form onSubmit={submit}>
        <Search
          label={label}
          size="small"
          variant="secondary"
          placeholder={hint}
          autoComplete="off"
          value={text}
          onChange={setText}
        >
          <Search.Button loading={search.isPending}>{button}</Search.Button>
        </Search>
      </form>
      {isAnswered && (
        <Optional>
          <SearchResult
            found={search.data}
            problem={search.error}
            close={search.data?.kind === 'person' ? leave : () => search.reset()}
            leave={leave}
          />
        </Optional>
      )}
    </search>
  );
}
