import type { MessageKey } from '../messages.ts';
import {
  ALIGNMENTS,
  DEFAULT_PREFERENCES,
  FONTS,
  IMAGES,
  LINE_FOCUS,
  type Preferences,
  RANGES,
  THEMES,
} from '../preferences.ts';
import { h } from '../render.ts';
import type { View } from '../view.ts';
import { togglePanel } from './panel.ts';

/** The panel that sets how the text looks; every change shows at once and is kept. */
export function toggleSettings(view: View): void {
  togglePanel(view, 'settings', view.t('appearance'), () => [renderFields(view)]);
}

/** The fields of the appearance, for the panel and for the settings page. */
export function renderFields(
  view: Pick<View, 't' | 'change' | 'onUpdate'> & { preferences: Preferences },
): HTMLElement {
  const form = h('div', { class: 'fields' });
  const draw = () => form.replaceChildren(...fields(view, draw));
  draw();
  return form;
}

type Target = Pick<View, 't' | 'change'> & { preferences: Preferences };

function fields(view: Target, redraw: () => void): HTMLElement[] {
  const { t } = view;
  return [
    choice(view, 'theme', THEMES),
    choice(view, 'font', FONTS),
    textField(view, 'installedFont'),
    ...(Object.keys(RANGES) as (keyof typeof RANGES)[]).map((name) => slider(view, name)),
    choice(view, 'align', ALIGNMENTS),
    choice(view, 'images', IMAGES),
    choice(view, 'lineFocus', LINE_FOCUS),
    toggle(view, 'paragraphMode'),
    paceField(view),
    toggle(view, 'learnPace'),
    textArea(view),
    h(
      'button',
      {
        type: 'button',
        onclick: () => {
          view.change(DEFAULT_PREFERENCES);
          redraw();
        },
      },
      t('reset'),
    ),
  ];
}

const label = (name: string): MessageKey => `pref_${name}` as MessageKey;

function choice<K extends 'theme' | 'font' | 'align' | 'images' | 'lineFocus'>(
  view: Target,
  name: K,
  values: readonly Preferences[K][],
): HTMLElement {
  const select = h(
    'select',
    { onchange: () => view.change({ [name]: values[select.selectedIndex] }) },
    ...values.map((value) =>
      h(
        'option',
        { value, selected: view.preferences[name] === value },
        view.t(`${label(name)}_${value}` as MessageKey),
      ),
    ),
  );
  return field(view, name, select);
}

function slider(view: Target, name: keyof typeof RANGES): HTMLElement {
  const [min, max, step] = RANGES[name];
  const input = h('input', {
    type: 'range',
    min,
    max,
    step,
    value: view.preferences[name],
    oninput: () => {
      view.change({ [name]: input.valueAsNumber });
      value.textContent = digits.format(input.valueAsNumber);
    },
  });
  const digits = new Intl.NumberFormat(view.t.lang);
  const value = h('output', { 'aria-hidden': 'true' }, digits.format(view.preferences[name]));
  return field(view, name, input, value);
}

function toggle(view: Target, name: 'paragraphMode' | 'learnPace'): HTMLElement {
  const input = h('input', {
    type: 'checkbox',
    checked: view.preferences[name],
    onchange: () => view.change({ [name]: input.checked }),
  });
  return field(view, name, input);
}

function textField(view: Target, name: 'installedFont'): HTMLElement {
  const input = h('input', {
    type: 'text',
    value: view.preferences[name],
    maxlength: 100,
    autocomplete: 'off',
    onchange: () =>
      view.change({ [name]: input.value, font: input.value ? 'installed' : view.preferences.font }),
  });
  return field(view, name, input);
}

function textArea(view: Target): HTMLElement {
  const area = h('textarea', {
    rows: 4,
    spellcheck: 'false',
    maxlength: 6000,
    dir: 'ltr',
    onchange: () => view.change({ customCss: area.value }),
  });
  area.value = view.preferences.customCss;
  return field(view, 'customCss', area);
}

/** A pace in per cent of the language's mean rate; empty for the mean. */
function paceField(view: Target): HTMLElement {
  const { pace } = view.preferences;
  const input = h('input', {
    type: 'number',
    min: 30,
    max: 400,
    step: 5,
    placeholder: '100',
    value: pace === null ? '' : Math.round(pace * 100),
    onchange: () =>
      view.change({ pace: input.validity.valid && input.value ? input.valueAsNumber / 100 : null }),
  });
  return field(view, 'pace', input);
}

function field(view: Target, name: string, control: HTMLElement, value?: HTMLElement): HTMLElement {
  return h('label', { class: 'field' }, h('span', {}, view.t(label(name)), value), control);
}
