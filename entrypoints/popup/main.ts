document.title = 'Broadsheet';
