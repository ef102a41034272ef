import { Skeleton } from '@mantine/core';
import { Suspense, useEffect, useRef } from 'react';
import { Navigate, NavLink, useLocation, useParams } from 'react-router';
import { SECTIONS } from '../panels/settings/sections.ts';
import { NotForYou } from '../ui/panel/not-for-you.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useMay } from '../workspace/use-may.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './settings-page.module.css';

/** Everything that an organisation sets, one section at a time. */
export function SettingsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { section: id } = useParams();
  const { search } = useLocation();
  const home = `/${encodeURIComponent(workspace.name)}/settings`;
  const may = useMay();
  const sections = SECTIONS.filter(({ needs = 'settings' }) => may(needs));
  const section = sections.find((each) => each.id === id);
  const isOfOthers = section === undefined && SECTIONS.some((each) => each.id === id);
  const list = useRef<HTMLUListElement>(null);
  // On a phone the sections stand in one line, of which a part is seen.
  useEffect(() => {
    const center = () => {
      const [sections, link] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')];
      if (sections !== null && link != null)
        sections.scrollLeft =
          link.offsetLeft - sections.offsetLeft - (sections.clientWidth - link.offsetWidth) / 2;
    };
    center();
    // Letters of another width come with the font.
    void document.fonts.ready.then(center);
  }, [id]);
  useTitle(words(section?.title ?? 'page.settings'), workspace.title);
  if (isOfOthers) return <NotForYou heading />;
  if (section === undefined)
    return <Navigate to={{ pathname: `${home}/${sections[0]?.id ?? ''}`, search }} replace />;
  const { title, Panel } = section;
  return (
    <>
      <h1>{words('page.settings')}</h1>
      <div className={styles.page}>
        <nav aria-label={words('settings.sections')}>
          <ul ref={list} className={styles.sections}>
            {sections.map((each) => (
              <li key={each.id}>
                <NavLink
                  to={{ pathname: `${home}/${each.id}`, search }}
                  className={({ isActive }) => `${styles.section} ${isActive ? styles.active : ''}`}
                >
                  {words(each.title)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <section key={section.id} className={styles.body} aria-labelledby="section">
          <h2 id="section">{words(title)}</h2>
          <Suspense
            fallback={
              <div role="status" aria-label={words('state.loading')}>
                <Skeleton height={240} radius="sm" />
              </div>
            }
          >
            <Panel />
          </Suspense>
        </section>
      </div>
    </>
  );
}
