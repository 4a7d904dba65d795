import type { SpeechRules } from '../speech-rules.ts';

export const id: SpeechRules = {
  words: {
    cues: 'kata|berkata|ujar|tutur|ucap|ungkap|jelas|menjelaskan|tegas|menegaskan|tambah|menambahkan|imbuh|papar|memaparkan|terang|menerangkan|sebut|menyebut|menyatakan|mengatakan|menuturkan|mengungkapkan|menyampaikan|menulis|tulis|menjawab|jawab|bertanya|tanya|memperingatkan|mengakui|aku|berjanji|mengumumkan|cerita|bercerita|menilai|mengingatkan|berpesan|beber|membeberkan|sambung|lanjut|pungkas|simpul|keluh|puji|menurut|(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|tambah|imbuh|papar|terang|pungkas|lanjut|sambung|cerita)nya',
    between: 'juga|lagi|kemudian|telah|lalu|pun|sudah',
    he: 'dia|ia|beliau',
    she: 'dia|ia|beliau',
    they: 'mereka|kami',
    droppedSubject: 'anyone',
    titles:
      'presiden|wakil|perdana|menteri|gubernur|bupati|wali|walikota|kota|camat|ketua|umum|anggota|dpr|dprd|bapak|pak|ibu|bu|dr|prof|profesor|juru|bicara|direktur|utama|kepala|kapolres|kapolda|kapolri|komisaris|jenderal|pelatih|pengacara|hakim|jaksa|dokter|insinyur|peneliti|pengamat|warga|raja|ratu|paus|ustaz|kyai|seorang|para|dan|tetapi|namun|menurut',
    persons:
      '(?:menteri|presiden|gubernur|wali kota|juru bicara|polisi|pemerintah|kementerian|perusahaan|saksi|pelatih|hakim|jaksa|direktur|pengacara|warga|seorang\\s+(?:\\p{Ll}+\\s+)?(?:warga|saksi|pria|perempuan|wanita|petugas|korban|ahli|dokter|guru))',
    accordingTo: 'menurut',
    stop: 'kepada|di|pada|dalam|saat|ketika|dari|usai|setelah|seusai|melalui|lewat|yang|dikutip|seperti|sambil|tentang|soal',
  },
};
