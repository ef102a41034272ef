import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './settings.module.css';
import { type Settings, settingsOptions } from './settings.ts';

/** A section is drawn once the settings are there; while customers are computed anew, it says how many wait. */
export function WithSettings({ children }: { readonly children: (settings: Settings) => ReactNode }) {
  const words = useWords();
  const { name } = useWorkspace();
  const request = useQuery(settingsOptions(name));
  const settings = request.data;
  return (
    <PanelBody request={request} standing={settings === undefined ? null : { kind: 'shown' }} height={240}>
      {settings === undefined ? null : (
        <>
          <p className={styles.folding} role="status">
            {settings.folding.waiting === 0
              ? ''
              : words('settings.folding', { count: settings.folding.waiting })}
          </p>
          {children(settings)}
        </>
      )}
    </PanelBody>
  );
}
