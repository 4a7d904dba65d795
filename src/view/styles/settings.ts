/** Styles of the settings page. */
export const SETTINGS_STYLES = `
html,body{margin:0;padding:0;block-size:100%}
.bs.settings>.scroll>.column{max-inline-size:960px;font-size:16px;--size:16px}
.bs.settings h1{font:650 34px/1.15 var(--serif)}
.bs.settings .column>section>h2{font:650 20px/1.3 var(--serif);margin:0 0 10px}
.bs.settings .column>section{padding:24px 0;border-block-start:1px solid var(--line)}
.bs.settings .sites{list-style:none;margin:0;padding:0}
.bs.settings .sites li{display:flex;flex-wrap:wrap;align-items:center;gap:0 4px;min-block-size:48px;padding-block:4px;border-block-end:1px solid var(--line)}
.bs.settings .site{margin-inline-end:auto;font:600 16px/1.4 var(--ui);overflow-wrap:anywhere}
.bs.settings .sites button{margin-inline:-10px 10px}.bs.settings .sites button:last-child{margin-inline-end:-10px}
@media (max-width:560px){.bs.settings .site:has(small){flex:1 0 100%}}
.bs.settings .site small{display:block;font-weight:400;font-size:13.5px;color:var(--soft)}
.bs.settings .empty,.bs.settings .hint{color:var(--soft);font:400 14px/1.5 var(--ui)}
.bs.settings .add{display:flex;gap:8px;margin-block-start:12px;max-inline-size:480px}
.bs.settings .add button{flex:none}
.bs.settings form button,.bs.settings .data button{color:var(--accent);font-weight:600}
.bs.settings .shortcuts{display:grid;grid-template-columns:1fr auto;gap:10px 16px;margin:0;max-inline-size:560px;align-items:center}
.bs.settings .shortcuts dd{margin:0}
.bs.settings .shortcuts i{color:var(--soft);font-style:normal}
.bs.settings .appearance{display:grid;grid-template-columns:1fr 1fr;gap:32px;align-items:start}
.bs.settings .sample{position:sticky;inset-block-start:24px;border:1px solid var(--line);block-size:min(560px,80vh);overflow:hidden}
@media (max-width:800px){.bs.settings .appearance{display:flex;flex-direction:column;align-items:stretch;gap:16px}.bs.settings .sample{order:-1;inset-block-start:0;block-size:32vh;z-index:1}.bs.settings>.scroll{scroll-padding-block-start:calc(32vh + 16px)}}
@media (max-width:800px) and (max-height:480px){.bs.settings .sample{position:static;block-size:320px}.bs.settings>.scroll{scroll-padding-block-start:24px}}
.bs.settings .preview{block-size:100%}
.bs.settings .place{padding-inline:0;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
.bs.settings .data{display:flex;gap:8px;margin-inline:-10px}
`;
