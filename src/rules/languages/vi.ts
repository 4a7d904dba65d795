import type { LanguageRules } from '../phrases.ts';

export const vi: LanguageRules = {
  kinds: {
    audio: 'nghe_bài',
    share: 'chia_sẻ sao_chép',
    comments: 'bình_luận ý_kiến',
    related: 'xem_thêm đọc_thêm bài_liên_quan tin_liên_quan có_thể_bạn đọc_nhiều tin_khác đọc_tiếp',
    newsletter: 'bản_tin đăng_ký',
    paywall: 'thuê_bao đăng_nhập ủng_hộ',
    app: 'tải_ứng_dụng',
    ad: 'quảng_cáo tài_trợ',
    video: 'xem_video',
    follow: 'theo_dõi',
    tips: 'liên_hệ',
    legal: 'bản_quyền',
    policy: 'báo_lỗi',
    tools: 'in_bài lưu.',
    top: 'về_đầu',
    tags: 'từ_khóa chủ_đề tag.',
    time: 'cập_nhật thời_gian_đọc',
    cookie: 'cookie',
  },
  weak: 'bài_viết mỗi_sáng miễn_phí nhấn link faceboo phút chỉ dành_cho viết gửi trang',
  call: 'bạn chúng_tôi của_bạn nghe đăng_ký chia_sẻ theo_dõi tải xem đọc viết nhấn',
  small: 'trên theo',
  not: 'anh',
  by: 'theo.',
};
