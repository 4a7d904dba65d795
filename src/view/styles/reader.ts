/** Layout and type of the reading view. Logical properties only: the same rules serve both directions. */
export const READER_STYLES = `
:host{all:initial}
.bs,.bs *{box-sizing:border-box}
.bs{--ui:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;--serif:"Broadsheet Serif","Source Serif 4",Charter,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif;
--face:var(--serif);--chosen:20px;--size:var(--chosen);--measure:65;--leading:1.6;--letter:0em;--word:0em;--pad:24px;
position:relative;display:flex;flex-direction:column;inline-size:100%;block-size:100%;overflow:hidden;background:var(--paper);color:var(--ink);font:400 14px/1.5 var(--ui);text-align:start;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.bs[data-font=sans]{--face:"Broadsheet Sans",Inter,var(--ui)}
.bs[data-font=hyperlegible]{--face:"Broadsheet Hyperlegible","Atkinson Hyperlegible",var(--ui)}
.bs[data-font=dyslexic]{--face:"Broadsheet Dyslexic",OpenDyslexic,"Comic Sans MS",var(--ui)}
.bs[data-font=installed]{--face:var(--installed),var(--serif)}
.bs button{font:500 13px/1.3 var(--ui);color:var(--soft);background:none;border:0;border-radius:6px;padding:8px 10px;margin:0;min-block-size:44px;min-inline-size:44px;cursor:pointer;text-align:center;white-space:nowrap}
.bs button:hover{background:var(--card);color:var(--ink)}
.bs button[aria-pressed=true]{color:var(--ink);font-weight:650;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:6px}
.bs :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.bs h1:focus,.bs .marked:focus{outline:none}
.bs a{color:inherit;text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--soft) 65%,transparent);text-decoration-thickness:1px;text-underline-offset:.18em}
.bs a:hover{text-decoration-color:var(--accent)}
.bs .bar{flex:none;display:flex;flex-wrap:wrap;align-items:center;gap:0 2px;padding:2px 10px;border-block-end:1px solid var(--line);background:var(--paper)}
.bs .brand{margin-inline-end:auto;padding-inline:8px;font:650 13px/1 var(--ui);letter-spacing:.015em;color:var(--ink)}
.bs .progress{position:absolute;inset-block-start:0;inset-inline-start:0;block-size:2px;inline-size:100%;background:var(--accent);transform:scaleX(0);transform-origin:0 0;z-index:3;pointer-events:none}
.bs[dir=rtl] .progress{transform-origin:100% 0}
.bs .scroll{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain;scroll-padding-block:24px;scrollbar-gutter:stable}
.bs .column{max-inline-size:calc(var(--measure)*.52em + 2*var(--pad));font-size:var(--size);margin-inline:auto;padding:48px var(--pad) 96px}
.bs .kicker{font:650 12px/1.4 var(--ui);letter-spacing:.09em;text-transform:uppercase;color:var(--accent);margin:0 0 12px}
.bs h1{font:650 calc(var(--size)*2.05)/1.12 var(--face);letter-spacing:-.014em;margin:0 0 14px;text-wrap:balance;overflow-wrap:anywhere;hyphens:manual}
.bs .dek{font:400 calc(var(--size)*1.08)/1.42 var(--face);color:var(--soft);margin:0 0 18px;text-wrap:pretty}
.bs .meta{font:400 14px/1.6 var(--ui);color:var(--soft);margin:0 0 28px;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere;text-align:match-parent}
.bs .meta b,.bs cite b{color:var(--ink);font-weight:650}
.bs .meta button{display:inline;min-block-size:24px;min-inline-size:0;padding:0;font:inherit;color:inherit;text-decoration:underline dotted;text-underline-offset:.2em;white-space:normal}
.bs .notice{font:400 14px/1.5 var(--ui);color:var(--soft);border-inline-start:2px solid var(--accent);padding:2px 0 2px 14px;padding-inline:14px 0;margin:0 0 24px}
.bs .quotes{margin:0 0 32px;padding:20px 0;border-block:1px solid var(--line)}
.bs .quotes h2{font:650 12px/1.4 var(--ui);letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0 0 14px;text-align:match-parent}
.bs .quotes ol{list-style:none;margin:0;padding:0;display:grid;gap:18px}
.bs .quotes li{position:relative;display:grid;grid-template-columns:1fr auto;align-items:baseline;column-gap:12px}
.bs .quotes .go{all:unset;display:block;grid-column:1/-1;cursor:pointer;font:italic 400 calc(var(--size)*1.1)/1.4 var(--face);color:var(--ink);text-wrap:pretty;hanging-punctuation:first last;min-block-size:24px}
.bs .quotes .go:hover{text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--accent);text-underline-offset:.2em}
.bs .quotes .go:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
.bs .quotes[lang|=ja] .go,.bs .quotes[lang|=zh] .go,.bs .quotes[lang|=ko] .go,.bs .quotes[lang|=ar] .go,.bs .quotes[lang|=he] .go,.bs .quotes[lang|=hi] .go{font-style:normal}
.bs .quotes cite{font:400 13.5px/1.4 var(--ui);color:var(--soft);font-style:normal}
.bs .quotes .more,.bs .quotes .copy{font-size:12.5px;padding-inline:8px;margin-inline:-8px}
.bs .quotes .copy{margin-block:-8px -10px}
.bs .quotes .more{margin-block:4px -14px}
.bs .body,.bs .lead{font:400 var(--size)/var(--leading) var(--face);letter-spacing:var(--letter);word-spacing:var(--word);hanging-punctuation:first allow-end last}
.bs .body{overflow-wrap:anywhere;font-variant-numeric:oldstyle-nums proportional-nums;text-wrap:pretty;hyphens:auto;hyphenate-limit-chars:7 3 4}
.bs[data-align=justify] .body :is(p,li,blockquote){text-align:justify;text-justify:auto}
.bs .body>*{margin:0 0 1em}
.bs .body :is(p,ul,ol,dl,figure,table,pre,blockquote){margin:0 0 1em}
.bs .body :is(h2,h3,h4,h5,h6){font:650 1.25em/1.25 var(--face);margin:1.6em 0 .5em;text-wrap:balance;hyphens:manual;font-variant-numeric:lining-nums}
.bs .body :is(h3,h4){font-size:1.08em}.bs .body :is(h5,h6){font-size:1em}
.bs .body blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:2px solid var(--line);color:var(--ink)}
.bs .body :is(ul,ol){padding-inline-start:1.4em}.bs .body li{margin:0 0 .35em}
.bs .body :is(img,video){max-inline-size:100%;block-size:auto;background:var(--card)}
.bs figure{margin:0 0 1.4em}
.bs figure img{display:block;inline-size:100%;block-size:auto;max-block-size:90vh;object-fit:contain;background:var(--card)}
.bs figcaption{font:400 13.5px/1.45 var(--ui);color:var(--soft);margin-block-start:8px;letter-spacing:0;word-spacing:0}
.bs .box{overflow:auto;margin:0 0 1.2em;max-inline-size:100%}
.bs .box table{margin:0}
.bs table{border-collapse:collapse;font:400 .82em/1.45 var(--ui);font-variant-numeric:tabular-nums lining-nums;hyphens:manual;overflow-wrap:normal}
.bs :is(th,td){padding:6px 12px;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
.bs th{font-weight:650}.bs caption{text-align:start;padding:6px 12px;color:var(--soft)}
.bs pre{overflow:auto;padding:14px 16px;background:var(--card);font:400 .78em/1.55 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre;hyphens:none;tab-size:2}
.bs code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.9em;hyphens:none}
.bs hr{border:0;border-block-start:1px solid var(--line);margin:2em auto;inline-size:6em}
.bs figure[data-embed]{border-block:1px solid var(--line);padding:12px 0;font:400 14px/1.5 var(--ui)}
.bs .missing{display:block;padding:18px;background:var(--card);font:400 13.5px/1.45 var(--ui);color:var(--soft)}
.bs[data-images=none] :is(.body,.lead) :is(img,picture,figure:not([data-embed])){display:none}
.bs[data-images=lead] .body :is(img,picture,figure:not([data-embed])){display:none}
.bs :is(sub,sup){line-height:0;font-size:.7em}
.bs mark,.bs .marked{background:var(--mark);color:inherit}
::highlight(broadsheet-quote){background:var(--mark)}
.bs :is(.body,h1,.dek,.go):is([lang|=ja],[lang|=zh],[lang|=ko],[lang|=th]){line-break:strict;word-break:normal;hyphens:none;text-wrap:wrap;letter-spacing:var(--letter)}
.bs :is(.body,h1):is([lang|=hi],[lang|=mr],[lang|=bn],[lang|=ta]){--leading:1.75;letter-spacing:0}
.bs h1:is([lang|=hi],[lang|=ar],[lang|=fa],[lang|=he],[lang|=ur]){line-height:1.35;letter-spacing:0}
.bs :is(.body,.go):is([lang|=ar],[lang|=fa],[lang|=ur]){letter-spacing:0;hyphens:none}
.bs :is(.kicker,.quotes h2):is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(hi),:lang(ja),:lang(zh),:lang(ko)){letter-spacing:0}
.bs .aside{font:400 13.5px/1.5 var(--ui);color:var(--soft);border-block-start:1px solid var(--line);padding-block-start:10px;margin-block-start:40px}
.bs .aside summary{cursor:pointer;min-block-size:44px;display:flex;align-items:center;gap:.5em;flex-wrap:wrap}
.bs .aside summary::-webkit-details-marker{display:none}
.bs .aside summary u{text-underline-offset:.2em}
.bs .aside ul{list-style:none;margin:0;padding:0}
.bs .aside li{display:grid;grid-template-columns:1fr auto;gap:4px 12px;align-items:center;padding:6px 0;border-block-start:1px solid var(--line);overflow-wrap:anywhere}
.bs .aside li b{display:block;font-weight:600;color:var(--ink)}
.bs .restored{border-inline-start:2px solid var(--accent);padding-inline-start:14px;margin:0 0 1em}
.bs .status{position:absolute;inset-block-end:16px;inset-inline:16px;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100% - 32px);padding:10px 16px;border-radius:6px;background:var(--ink);color:var(--paper);font:500 13.5px/1.4 var(--ui);z-index:6}
.bs .status:empty{display:none}
.bs .state{max-inline-size:34em;margin:auto;padding:40px 28px}
.bs .state h1{font:650 25px/1.25 var(--face);margin:0 0 10px}
.bs .state p{font:400 16px/1.55 var(--face);color:var(--soft);margin:0 0 18px;text-wrap:pretty}
.bs .state .actions{display:flex;flex-wrap:wrap;gap:8px;margin-inline:-10px}
.bs .state .actions button{color:var(--accent);font-weight:600}
.bs .bones{padding:30px 26px;inline-size:100%}
.bs .bones i{display:block;block-size:22px;margin-block-end:12px;background:var(--card);border-radius:3px}
.bs .bones i:nth-child(1){inline-size:18%;block-size:10px}.bs .bones i:nth-child(4){inline-size:62%}.bs .bones i:nth-child(5){inline-size:40%;block-size:10px;margin-block-end:34px}.bs .bones i:nth-child(n+6){block-size:12px}
.bs .bones i{animation:bs-late 0s 150ms backwards}
@keyframes bs-late{from{visibility:hidden}}
.bs .hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bs[data-surface=popup]{--pad:26px}
.bs[data-surface=popup] .column{--size:calc(var(--chosen)*.85);max-inline-size:none;padding:22px var(--pad) 40px}
.bs[data-surface=popup] h1{font-size:calc(var(--size)*1.47);line-height:1.18;margin-block-end:10px}
.bs[data-surface=popup] .dek{font-size:calc(var(--size)*.97);margin-block-end:12px}
.bs[data-surface=popup] .meta{font-size:13px;margin-block-end:18px}
.bs[data-surface=popup] .quotes{padding:14px 0;margin-block-end:22px}
.bs[data-surface=popup] .quotes .go{font-size:var(--size)}
.bs[data-surface=popup] .quotes ol{gap:12px}
.bs[data-surface=popup] .body{--leading:1.58}
@media (max-width:520px){.bs{--pad:18px}.bs[data-surface=overlay] h1{font-size:calc(var(--size)*1.4)}.bs[data-surface=overlay] .brand{display:none}.bs[data-surface=overlay] .bar{justify-content:space-between}.bs .column{padding-block-start:28px}.bs .bar{padding:0 4px}.bs button{padding-inline:8px}}
@media (min-width:1000px){.bs:has(.panel) :is(.scroll,.top){margin-inline-end:380px}}
@media (prefers-reduced-motion:no-preference){.bs .status,.bs .panel{animation:bs-in .12s}}
@keyframes bs-in{from{opacity:0}}
@media (forced-colors:active){.bs .progress{background:Highlight}.bs mark,.bs .marked{background:Mark;color:MarkText}::highlight(broadsheet-quote){background:Mark;color:MarkText}.bs .bones i{background:GrayText}.bs button{border:1px solid ButtonBorder}}
@media print{.bs{display:block;block-size:auto;overflow:visible;background:#fff;color:#000}.bs .scroll{overflow:visible}.bs :is(.bar,.progress,.aside,.status,.panel,.copy,.more,.left){display:none!important}.bs .column{max-inline-size:none;padding:0;font-size:11pt;--size:11pt}.bs .body a::after{content:none}.bs figure,.bs blockquote,.bs tr{break-inside:avoid}.bs h1,.bs h2,.bs h3{break-after:avoid}}
`;
