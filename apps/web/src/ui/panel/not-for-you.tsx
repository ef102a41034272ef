import { useQuery } from '@tanstack/react-query';
import { adminsOptions } from '../../request/workspaces.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useWords } from '../use-words.ts';
import { Notice } from './notice.tsx';

/** Nothing has failed, and asking again changes nothing: who can change it is said. */
export function NotForYou({ heading = false }: { readonly heading?: boolean }) {
  const words = useWords();
  const { name, title } = useWorkspace();
  const { data: admins } = useQuery(adminsOptions(name));
  return (
    <Notice
      title={words('failed.title.forbidden')}
      sentence={
        admins === undefined || admins.length === 0
          ? words('failed.forbidden')
          : words('failed.forbidden.ask', { admins: admins.join('; ') })
      }
      {...(heading ? { heading, links: [{ label: title, to: `/${encodeURIComponent(name)}` }] } : {})}
    />
  );
}
