import { Button } from '@navikt/ds-react/Button';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { PageFrame } from '../../ui/page-frame.js';
import { texts } from '../texts.js';
import { goToLogin, hasJustLoggedIn, loginFromHere } from './login-address.js';

/** On the way to the login; it stops here when that has just been tried in vain. */
export function LoginRequired() {
  const [isInVain] = useState(hasJustLoggedIn);
  const { notLoggedIn, logIn, loadingPage } = useTexts(texts);
  useEffect(() => {
    if (!isInVain) goToLogin();
  }, [isInVain]);
  return (
    <main>
      <PageFrame title={isInVain ? notLoggedIn.title : 'Forløp'}>
        {isInVain ? (
          <>
            <BodyLong spacing>{notLoggedIn.says}</BodyLong>
            {/* Aksel would say that it is a button. */}
            <Button as="a" role={undefined} href={loginFromHere()}>
              {logIn}
            </Button>
          </>
        ) : (
          <Loading label={loadingPage} />
        )}
      </PageFrame>
    </main>
  );
}
