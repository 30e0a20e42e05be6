import { Heading } from '@navikt/ds-react/Typography';

export function Component() {
  return <Heading size="large">Saker</Heading>;
}
