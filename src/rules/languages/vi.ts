import type { LanguageRules } from '../phrases.ts';

export const vi: LanguageRules = {
  kinds: {
    audio: 'nghe. nghe_bài giọng_đọc',
    share: 'chia_sẻ sao_chép gửi_cho',
    comments: 'bình_luận ý_kiến',
    related:
      'xem_thêm đọc_thêm bài_liên_quan tin_liên_quan liên_quan có_thể_bạn đọc_nhiều xem_nhiều tin_khác bài_viết_khác đọc_tiếp',
    newsletter: 'bản_tin đăng_ký nhận_tin',
    paywall: 'thuê_bao đăng_nhập trả_phí ủng_hộ hội_viên',
    app: 'ứng_dụng tải_về tải_ứng tải_app tải_ứng_dụng',
    ad: 'quảng_cáo tài_trợ',
    video: 'video xem_video',
    follow: 'theo_dõi tham_gia_kênh kênh.',
    bio: 'phóng_viên tác_giả',
    tips: 'gửi_bài liên_hệ',
    legal: 'bản_quyền ghi_rõ_nguồn',
    policy: 'báo_lỗi',
    tools: 'in_bài cỡ_chữ lưu_bài lưu.',
    top: 'về_đầu đầu_trang lên_đầu',
    tags: 'từ_khóa chủ_đề tag. tags',
    time: 'cập_nhật thời_gian_đọc phút_đọc',
    cookie: 'cookie',
    script: 'trình_duyệt javascript đang_tải',
  },
  weak: 'bài_viết bài. tin_tức đọc xem thêm mới_nhất mỗi_sáng hàng_ngày miễn_phí bấm nhấn vào_đây link email facebook zalo google phút tài_khoản chỉ dành_cho viết gửi trang nội_dung điện_thoại nhận',
  call: 'bạn chúng_tôi của_bạn này. nghe đăng_ký chia_sẻ theo_dõi tải xem đọc viết nhấn bấm',
  small: 'trên theo những',
  not: 'nói ông. bà. cho_biết anh',
  by: 'theo.',
};
