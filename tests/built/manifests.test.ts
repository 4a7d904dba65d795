import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/command.ts';

const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const;

const manifestOf = (target: string): Record<string, unknown> => {
  const file = join(buildFolder(target), 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no build for ${target}: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

describe.each(TARGETS)('the manifest of the %s build', (target) => {
  const manifest = manifestOf(target);

  it('asks for four permissions at install, none of which reads pages', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
  });

  it('asks for no host at install, and can ask for a web site later', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('costs a page that nobody simplifies nothing: no script runs by itself, no file can be reached', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('keeps the strict content security policy of the browser', () => {
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  it('is a manifest of version 3 with a version that stores take', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^\d+(\.\d+){1,3}$/);
  });

  it('suggests two keys, each with Ctrl or Alt', () => {
    const commands = Object.values(
      manifest.commands as Record<string, { suggested_key: { default: string } }>,
    );
    expect(commands.map((command) => command.suggested_key.default)).toEqual(['Alt+R', 'Alt+Shift+E']);
  });
});

it('tells Firefox who it is and that it collects nothing', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings as Record<
    string,
    Record<string, unknown>
  >;
  expect(gecko?.id).toMatch(/@/);
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
