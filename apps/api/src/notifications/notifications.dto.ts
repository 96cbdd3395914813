import { IsOptional } from 'class-validator';
import { IsCount, IsIds, IsText } from '../web/validators.js';

export class NotificationsQuery {
  @IsOptional()
  @IsText(400)
  cursor?: string;

  @IsOptional()
  @IsCount(1, 100)
  limit?: number;
}

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
  @IsOptional()
  @IsIds({ most: 500 })
  ids?: string[];
}
