import type { FormItem } from '#core';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsLinkId, IsText, IsValue, MayBeLeftOut } from '../web/validators.js';
import { mostAnswer, mostItems, mostText } from './limits.js';
import { itemTypes } from './words.js';

/** The same in both languages of the product. */
export class BilingualBody {
  @IsText(mostText)
  da!: string;

  @IsText(mostText)
  en!: string;
}

export class NamedCodeBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;
}

export class OptionBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  text!: BilingualBody;
}

/** Asked only when that earlier question was answered so. */
export class EnableWhenBody {
  @IsLinkId()
  linkId!: string;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }] })
  @IsValue()
  equals!: string | boolean;
}

/** A question, shaped as an item of FHIR's Questionnaire. */
export class ItemBody {
  @IsLinkId()
  linkId!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  text!: BilingualBody;

  @IsIn(itemTypes)
  type!: FormItem['type'];

  @MayBeLeftOut()
  @IsBoolean()
  required?: boolean;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostAnswer)
  maxLength?: number;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  answerOption?: OptionBody[];

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => EnableWhenBody)
  enableWhen?: EnableWhenBody;

  @ApiProperty({ type: () => [ItemBody], required: false })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => ItemBody)
  item?: ItemBody[];
}
