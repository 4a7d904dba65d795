/** Styles of the reading aids. */
export const AID_STYLES = `
.bs .panel{position:absolute;inset-block:0;inset-inline-end:0;inline-size:min(380px,100%);overflow:auto;overscroll-behavior:contain;background:var(--paper);border-inline-start:1px solid var(--line);padding:0 20px 40px;z-index:5;color:var(--ink)}
.bs .panel-head{position:sticky;inset-block-start:0;display:flex;align-items:center;justify-content:space-between;background:var(--paper);padding-block:2px;margin-block-end:8px;margin-inline-end:-10px;z-index:1}
.bs .panel h2{font:650 15px/1.3 var(--ui);margin:0}
.bs .panel h3{font:650 15px/1.3 var(--ui);margin:16px 0 0}
.bs .panel .quotes{border:0;padding:0;margin:0}
.bs .panel .quotes ol{grid-template-columns:1fr}
.bs .panel .quotes .go{font-size:16px!important;line-height:1.4!important}
.bs .panel .quotes cite{visibility:hidden}
.bs .field{display:grid;grid-template-columns:minmax(90px,1fr) minmax(min(170px,38vw),auto);gap:4px 12px;align-items:center;min-block-size:48px;padding:2px 0;border-block-end:1px solid var(--line)}
.bs .field output{float:inline-end;color:var(--soft);font-variant-numeric:tabular-nums}
.bs .field:has([type=checkbox]){grid-template-columns:1fr auto}
.bs .field:has(textarea){grid-template-columns:1fr;padding-block:10px}
.bs .fields>button{margin-block-start:8px;margin-inline:-10px;color:var(--ink);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
.bs :is(input,select,textarea){font:400 14px/1.4 var(--ui);color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:8px;min-block-size:44px;inline-size:100%;accent-color:var(--ink)}
.bs .field select{inline-size:auto;justify-self:end;border-color:transparent;padding-inline-start:4px;text-align:end;text-align-last:end;cursor:pointer}
.bs .field select:hover{background:var(--card)}
.bs .field input:is([type=text],[type=number]){border-width:0 0 1px;border-radius:0;padding-inline:4px}
.bs input[type=range]{padding:0;border:0;background:none}
.bs input[type=checkbox]{inline-size:24px;min-block-size:24px;justify-self:end}
.bs textarea{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:12.5px}
.bs .find{display:flex;flex-wrap:wrap;gap:0 2px;align-items:center;margin-inline-end:-10px}
.bs .find input{flex:1 1 150px;min-inline-size:0;border-width:0 0 1px;border-radius:0;padding-inline:2px}
.bs .find button{font-size:16px;color:var(--ink)}
.bs .find output{inline-size:100%;color:var(--soft);min-block-size:1.5em;margin-block-start:6px;font-variant-numeric:tabular-nums}
.bs .list{list-style:none;margin:0;padding:0}
.bs .list li{border-block-end:1px solid var(--line)}
.bs .list button{inline-size:100%;padding-inline:0;border-radius:0;text-align:start;font:400 16px/1.4 var(--ui);color:var(--ink)}
.bs .list button:hover{background:none;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
.bs .outline button{font-family:var(--face);overflow-wrap:anywhere}
.bs .outline [aria-current]{font-weight:650}.bs .outline [aria-current]::before{content:"";display:inline-block;inline-size:6px;block-size:6px;border-radius:50%;margin-inline-end:8px;background:var(--accent);vertical-align:.12em;forced-color-adjust:none}
.bs .outline li[data-level="3"] button{padding-inline-start:18px}
.bs .outline li:is([data-level="4"],[data-level="5"],[data-level="6"]) button{padding-inline-start:36px;font-size:14.5px}
.bs .keys{display:grid;grid-template-columns:auto 1fr;gap:0 16px;margin:0}
.bs .keys :is(dt,dd){margin:0;padding-block:10px;border-block-end:1px solid var(--line)}
.bs :is(.keys,.shortcuts) kbd{display:inline-block;min-inline-size:28px;text-align:center;font:500 13px/1 ui-monospace,"DejaVu Sans Mono",monospace;padding:4px 6px;border:1px solid var(--soft);border-radius:4px}
.bs .dim{position:absolute;background:color-mix(in srgb,var(--paper) 82%,transparent);pointer-events:none;z-index:2}
.bs .linked{position:relative}
.bs .link{position:absolute;inset-block-start:calc((var(--leading)*1em - 44px)/2);inset-inline-start:-46px;opacity:0;padding:0;font-size:0}
.bs .link::before{content:"¶";font:400 17px/1 var(--serif);color:var(--soft)}
.bs .linked:hover>.link,.bs .link:focus-visible{opacity:1}
@media (max-width:860px),(hover:none){.bs .link{display:none;inset:auto;inset-block-end:-32px;inset-inline-end:-8px;opacity:1;z-index:1}.bs .linked.near>.link{display:block}}
.bs[data-surface=popup] .link{display:none}
.bs .copy-code{position:absolute;inset-block-start:0;inset-inline-end:0;background:var(--card);opacity:0}
.bs .code:is(:hover,:focus-within) .copy-code{opacity:1}
@media (hover:none){.bs .copy-code{position:static;display:block;margin-inline-start:auto;background:none;opacity:1}}
.bs .scroll img:not(a img){cursor:zoom-in}
::highlight(broadsheet-found){text-decoration:underline 2px}
.bs .lightbox{position:absolute;inset:0;z-index:7;background:#0c0c0c;color:#fff;display:grid;grid-template-rows:auto minmax(0,1fr) auto;gap:8px;padding:4px 12px 16px;justify-items:center;align-items:center}
.bs .lightbox img{max-inline-size:100%;max-block-size:100%;min-block-size:0;inline-size:auto;object-fit:contain;cursor:zoom-out;background:#fff}
.bs .lightbox button{justify-self:end;color:#fff}.bs .lightbox button:is(:hover,:focus-visible){background:#333;outline-color:#fff}
.bs .lightbox p{font:400 14px/1.5 var(--ui);max-inline-size:70ch;max-block-size:30vh;overflow:auto;margin:0;text-wrap:balance}
.bs .note{position:absolute;z-index:5;inline-size:min(400px,100% - 24px);max-block-size:45%;overflow:auto;background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:12px 16px 4px;font:400 16px/1.5 var(--face);overflow-wrap:anywhere}
.bs .note p{margin:0}
.bs .note button{display:block;margin-inline:auto -10px}
@media (max-width:640px){.bs .panel{inset-block-start:auto;inline-size:100%;max-block-size:72%;border-inline-start:0;border-block-start:1px solid var(--soft);padding-block-end:calc(16px + env(safe-area-inset-bottom))}
.bs .note{inset:auto 0 0!important;inline-size:100%;border-width:1px 0 0;border-radius:0}}
@media (prefers-reduced-motion:no-preference){.bs .link,.bs .copy-code{transition:opacity .12s}}
@media (forced-colors:active){.bs .dim{forced-color-adjust:none;background:color-mix(in srgb,Canvas 82%,transparent)}.bs .outline [aria-current]::before{background:Highlight}}
@media print{.bs :is(.dim,.panel,.link,.copy-code,.lightbox,.note){display:none!important}}
`;
