/**
 * Layout of the reading view, and the type around the prose. Logical properties only: the same rules serve both directions. Sizes follow
 * a minor third (0.69, 0.83, 1, 1.2, 1.44, 1.73, 2.07).
 */
export const READER_STYLES = `
:host{all:initial}
.bs,.bs *{box-sizing:border-box}
.bs{--ui:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;--serif:"Broadsheet Serif","Source Serif 4",Charter,Georgia,"Noto Serif",serif;
--face:var(--serif);--advance:.52;--chosen:20px;--size:var(--chosen);--small:max(13px,calc(var(--size)*.69));--measure:65;--leading:1.6;--letter:0em;--word:0em;--pad:24px;
position:relative;display:flex;flex-direction:column;inline-size:100%;block-size:100%;overflow:hidden;background:var(--paper);color:var(--ink);font:400 14px/1.5 var(--ui);text-align:start;-webkit-text-size-adjust:100%;text-size-adjust:100%;scrollbar-color:var(--soft) transparent}
.bs[data-font=sans]{--face:"Broadsheet Sans",Inter,var(--ui)}
.bs[data-font=hyperlegible]{--face:"Broadsheet Hyperlegible","Atkinson Hyperlegible",var(--ui);--advance:.48}
.bs[data-font=dyslexic]{--face:"Broadsheet Dyslexic",OpenDyslexic,"Comic Sans MS",var(--ui);--advance:.78}
.bs[data-font=installed]{--face:var(--installed),var(--serif)}
.bs ::selection{background:var(--mark);color:var(--ink)}
.bs button{font:500 13px/1.25 var(--ui);color:var(--soft);background:none;border:0;border-radius:6px;padding:8px 10px;margin:0;min-block-size:44px;min-inline-size:44px;cursor:pointer;text-align:center}
.bs button:hover{background:var(--card);color:var(--ink)}
.bs button[aria-pressed=true]{color:var(--ink);font-weight:650;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:6px}
.bs :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.bs :is(h1,.panel,.note,.scroll,.marked):focus,.bs .body>:focus{outline:none}
.bs a{color:inherit;text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--soft) 65%,transparent);text-decoration-thickness:1px;text-underline-offset:.18em}
.bs a:hover{text-decoration-color:var(--accent)}
.bs .top{flex:none;border-block-end:1px solid var(--line);background:var(--paper)}
.bs .bar{display:flex;align-items:center;gap:2px;padding:2px 10px}
.bs .bar :focus-visible{outline-offset:-2px}
.bs .brand{margin-inline-end:auto;padding-inline:8px;min-inline-size:0;overflow:hidden;text-overflow:ellipsis;font:650 13px/1.3 var(--ui);letter-spacing:.015em;color:var(--ink)}
.bs .left{padding-inline:10px;font:400 13px/1.25 var(--ui);color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.bs .progress{position:absolute;inset-block-start:0;inset-inline-start:0;block-size:2px;inline-size:100%;background:var(--accent);transform:scaleX(0);transform-origin:0 0;z-index:3;pointer-events:none}
.bs[dir=rtl] .progress{transform-origin:100% 0}
.bs .scroll{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain;scroll-padding-block:24px;scrollbar-gutter:stable}
.bs .column{max-inline-size:calc(var(--measure)*(var(--advance)*1em + var(--letter) + var(--word)/6) + 2*var(--pad));font-size:var(--size);margin-inline:auto;padding:48px var(--pad) 96px}
.bs .kicker{font:600 calc(var(--small)*1.3)/1.2 var(--face);font-variant-caps:all-small-caps;letter-spacing:.07em;color:var(--accent);margin:0 0 10px}
.bs h1{font:650 calc(var(--size)*2.07)/1.12 var(--face);letter-spacing:-.014em;margin:0 0 14px;text-wrap:balance;overflow-wrap:anywhere;hyphens:manual}
.bs h1.long{font-size:calc(var(--size)*1.73);line-height:1.16}
.bs h1.longest{font-size:calc(var(--size)*1.2);line-height:1.3;letter-spacing:0}
.bs .dek{font:400 calc(var(--size)*1.08)/1.42 var(--face);color:var(--soft);margin:0 0 18px;text-wrap:pretty}
.bs .meta{font:400 var(--small)/1.65 var(--ui);color:var(--soft);margin:0 0 28px;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
.bs :is(.meta,.quotes h2,.notice){text-align:-webkit-match-parent;text-align:match-parent}
.bs .meta b,.bs cite b{color:var(--ink);font-weight:650}
.bs .meta time{white-space:nowrap}
.bs .meta button{font:inherit;color:inherit;padding:0 14px;margin:-12px -14px;white-space:normal;text-align:inherit}
.bs .meta button:hover{background:none;color:var(--ink)}
.bs .meta button span{text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--soft) 65%,transparent);text-decoration-thickness:1px;text-underline-offset:.22em}
.bs .notice{font:400 var(--small)/1.5 var(--ui);border-block:1px solid var(--line);padding:10px 0;margin:0 0 24px}
.bs .notice+.quotes{border-block-start:0;padding-block-start:0}
.bs .quotes{display:grid;grid-template-columns:1fr auto;margin:0 0 32px;padding:18px 0 0;border-block:1px solid var(--line)}
.bs .quotes>:not(h2,.more){grid-column:1/-1}
.bs .quotes h2{font:650 calc(var(--small)*1.1)/1.2 var(--ui);font-variant-caps:all-small-caps;letter-spacing:.08em;color:var(--soft);margin:0 0 8px}
.bs .quotes ol{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15em),1fr));column-gap:2em}
.bs .quotes li{display:grid;grid-template:auto 1fr/1fr auto;column-gap:8px}
.bs .quotes li:first-child,.bs .quotes li:last-child:nth-child(even){grid-column:1/-1}
.bs .quotes .go{all:unset;box-sizing:border-box;inline-size:100%;grid-column:1/-1;min-block-size:44px;margin-block-start:-20px;padding-block-start:20px;cursor:pointer;font:italic 400 var(--size)/1.4 var(--face);font-synthesis-style:none;color:var(--ink);text-wrap:balance;text-indent:-.42em;overflow-wrap:anywhere}
.bs .quotes li:first-child .go{font-size:calc(var(--size)*1.2);line-height:1.35}
.bs .quotes .go:hover{text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--accent);text-underline-offset:.2em}
.bs .quotes .go:focus-visible span{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
.bs .quotes cite{font:400 var(--small)/1.4 var(--ui);color:var(--soft);padding-block:4px 20px;overflow-wrap:anywhere}
.bs .quotes .copy{position:relative;z-index:1;padding:4px 8px 20px;margin-inline-end:-8px;align-self:start;font:400 var(--small)/1.4 var(--ui)}
.bs .quotes .more{font-size:var(--small);margin:-16px -10px -12px}
@media (hover:hover){.bs .quotes .copy{opacity:0}.bs .quotes li:is(:hover,:focus-within) .copy{opacity:1}}
.bs .aside{font:400 var(--small)/1.5 var(--ui);color:var(--soft);border-block-start:1px solid var(--line);margin-block-start:48px}
.bs .aside summary{cursor:pointer;min-block-size:44px;padding-block:12px;display:block}
.bs .aside summary::-webkit-details-marker{display:none}
.bs .aside summary u{text-underline-offset:.2em;text-decoration-thickness:1px;margin-inline-start:.6em;color:var(--ink)}
.bs .aside[open] summary u{display:none}
.bs .aside ul{list-style:none;margin:0;padding:0}
.bs .aside li{display:grid;grid-template-columns:1fr auto;gap:4px 12px;align-items:center;padding:4px 0;border-block-start:1px solid var(--line);overflow-wrap:anywhere}
.bs .aside li b{display:block;font-weight:600;color:var(--ink)}
.bs .aside li button{color:var(--ink);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;margin-inline-end:-10px}
.bs .status{position:absolute;inset-block-end:16px;inset-inline:16px;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100% - 32px);padding:10px 16px;border-radius:6px;background:var(--ink);color:var(--paper);font:500 13.5px/1.4 var(--ui);z-index:8}
.bs .status:empty{display:none}
.bs .state{inline-size:100%;max-inline-size:34em;margin:auto;padding:40px 28px}
.bs .state h1{font:650 25px/1.25 var(--face);margin:0 0 10px}
.bs .state p{font:400 16px/1.55 var(--face);color:var(--soft);margin:0 0 14px;text-wrap:pretty}
.bs .state .actions{display:flex;flex-wrap:wrap;gap:8px;margin-inline:-10px}
.bs .state .actions button{color:var(--ink);font-weight:600;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
.bs .bones{padding:30px 26px;inline-size:100%}
.bs .bones i{display:block;block-size:22px;margin-block-end:12px;background:color-mix(in srgb,var(--ink) 9%,var(--paper));border-radius:3px}
.bs .bones i:nth-child(1){inline-size:18%;block-size:10px}.bs .bones i:nth-child(4){inline-size:62%}.bs .bones i:nth-child(5){inline-size:40%;block-size:10px;margin-block-end:34px}.bs .bones i:nth-child(n+6){block-size:12px}
.bs .bones p{font:400 var(--small)/1.5 var(--ui);color:var(--soft);margin:28px 0 0}
.bs .bones i{animation:bs-late 0s 150ms backwards}.bs .bones p{animation:bs-late 0s 1s backwards}
@keyframes bs-late{from{visibility:hidden}}
.bs .hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bs[data-surface=popup]{--pad:26px}
.bs[data-surface=popup] .column{--size:calc(var(--chosen)*.85);--small:max(13px,calc(var(--size)*.75));max-inline-size:none;padding:20px var(--pad) 40px}
.bs[data-surface=popup] h1{font-size:calc(var(--size)*1.47);line-height:1.18;margin-block-end:10px}
.bs[data-surface=popup] h1.long{font-size:calc(var(--size)*1.2)}
.bs[data-surface=popup] h1.longest{font-size:var(--size)}
.bs[data-surface=popup] .dek{font-size:calc(var(--size)*.97);margin-block-end:12px}
.bs[data-surface=popup] .meta{margin-block-end:16px}
.bs[data-surface=popup] .quotes{padding-block-start:12px;margin-block-end:22px}
.bs[data-surface=popup] .quotes h2{margin:0 0 6px}
.bs.bs[data-surface=popup] figure img{max-block-size:60vh}
.bs[data-surface=popup] .quotes ol{grid-template-columns:1fr}
.bs[data-surface=popup] .quotes .go{font-size:var(--size)}
@media (max-width:720px){.bs:not([data-surface=popup]) .wide{display:none}}
@media (min-width:721px){.bs:not([data-surface=popup]) .narrow{display:none}}
@media (max-width:520px){.bs{--pad:18px}.bs.bs :is(h1,.body :is(h2,h3,h4)){hyphens:auto;hyphenate-limit-chars:14 5 5}.bs[data-surface=overlay] h1{font-size:calc(var(--size)*1.44)}.bs[data-surface=overlay] h1.long{font-size:calc(var(--size)*1.2)}.bs[data-surface=overlay] h1.longest{font-size:var(--size)}.bs .column{padding-block-start:28px}.bs .bar{padding:0 4px}}
@media (max-width:400px){.bs .bar :focus-visible{outline-offset:-2px}
.bs .brand{display:none}.bs .bar{justify-content:space-between}}
@media (max-width:640px) and (pointer:coarse){.bs .top{order:1;border-block:1px solid var(--line);border-block-end:0;padding-block-end:env(safe-area-inset-bottom)}.bs .status{inset-block-end:64px}}
@media (min-width:1000px){.bs:has(.panel) :is(.scroll,.top){margin-inline-end:380px}}
@media (prefers-reduced-motion:no-preference){.bs .status,.bs .panel{animation:bs-in .12s}.bs .copy{transition:opacity .12s}}
@keyframes bs-in{from{opacity:0}}
@media (forced-colors:active){.bs .progress{background:Highlight}.bs mark,.bs .marked{background:Mark;color:MarkText}::highlight(broadsheet-quote){background:Mark;color:MarkText}.bs .bones i{background:GrayText}.bs .status{border:1px solid CanvasText}.bs button[aria-pressed=true]{color:Highlight}.bs :is(pre,button:not(.go,.link,.quotes *,.meta *,.aside *,.list *)){border:1px solid}.bs .quotes :is(.copy,.more){text-decoration:underline}}
`;
