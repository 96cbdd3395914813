import { IsIds, MayBeLeftOut } from '../web/validators.js';

export class NotificationView {
  id!: string;
  code!: string;
  /** In the language of `Accept-Language`; names nobody. */
  title!: string;
  body!: string;
  at!: string;
  readAt!: string | null;
  /** The request, or the course, that it is about. */
  requestId!: string | null;
  courseId!: string | null;
}

export class UnreadView {
  unread!: number;
}

export class NotificationsView {
  items!: NotificationView[];
  nextCursor!: string | null;
  counts!: UnreadView;
}

/** Those to mark; all when left out. */
export class MarkReadBody {
  @MayBeLeftOut()
  @IsIds({ most: 500 })
  ids?: string[];
}
