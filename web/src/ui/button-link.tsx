import { Button, type ButtonProps } from '@navikt/ds-react/Button';
import { Link, type LinkProps } from 'react-router';

type Looks = Pick<ButtonProps, 'size' | 'variant' | 'icon' | 'className' | 'data-color'>;
type Leads = Pick<LinkProps, 'to' | 'state' | 'replace' | 'preventScrollReset' | 'children'>;

/** A link that looks like a button. Aksel would say that it is one, which promises something else. */
export const ButtonLink = (props: Looks & Leads) => (
  <Button as={Link} role={undefined} {...props} />
);
