import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MissingTool, needTool, SCREEN_TOOLS, type ToolName } from './browsers.ts';
import { runBin } from './command.ts';

/** Tests that passed, failed, and were left out (a corpus that is not there). */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  /** Tools without which it cannot run. They are installed where that can be done. */
  needs?: ToolName[];
  run(report: string): Promise<Count>;
}

const WHOLE: Count = { passed: 1, failed: 0, skipped: 0 };
const BROKEN: Count = { passed: 0, failed: 1, skipped: 0 };

/** A step that is one check: the command ends well or it does not. */
const command = (name: string, bin: string, ...words: string[]): Step => ({
  name,
  run: async () => ((await runBin(bin, words, { print: true })).code === 0 ? WHOLE : BROKEN),
});

/** A step of many tests, counted by the runner's own report. */
const vitest = (name: string, words: string[], needs: ToolName[] = []): Step => ({
  name,
  needs,
  async run(report) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runBin('vitest', ['run', ...words, ...reporters], { print: true });
    const count = readCount(report);
    if (!count) return BROKEN;
    // A run can fail without a failed test: an error outside of every test.
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  },
});

const e2e = (name: string, project: string, needs: ToolName[]): Step =>
  vitest(name, ['--config', 'vitest.e2e.config.ts', '--project', project], needs);

const STEPS: Step[] = [
  command('Format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  command('Types', 'tsc'),
  vitest('Unit tests', []),
  ...['chrome', 'edge', 'firefox', 'safari'].map((target) =>
    command(`Build for ${target}`, 'wxt', 'build', '-b', target),
  ),
  e2e('Manifests and stores', 'built', []),
  e2e('End to end: Chromium', 'chromium', ['chromium']),
  e2e('End to end: Chromium on a screen, with real keys', 'headed', ['chromium', ...SCREEN_TOOLS]),
  e2e('End to end: Firefox', 'firefox', ['firefox']),
];

function readCount(report: string): Count | null {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that fails before its tests are known counts as a failed test.
    const broken = testResults.filter(
      (file: { status: string; assertionResults: { status: string }[] }) =>
        file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
    ).length;
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return null;
  }
}

async function runStep(step: Step, folder: string, index: number): Promise<Count> {
  console.log(`\n── ${step.name}`);
  try {
    for (const tool of step.needs ?? []) needTool(tool);
    return await step.run(join(folder, `${index}.json`));
  } catch (error) {
    console.error(error instanceof MissingTool ? error.message : error);
    return BROKEN;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
const counts: Count[] = [];
for (const [index, step] of STEPS.entries()) counts.push(await runStep(step, folder, index));
rmSync(folder, { recursive: true, force: true });

const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
console.log('');
for (const [index, step] of STEPS.entries()) {
  const { failed = 0, passed = 0 } = counts[index] ?? {};
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} of ${passed + failed}`);
}
if (sum('skipped') > 0) console.log(`Left out: ${sum('skipped')} (what they need is not here; see above).`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
