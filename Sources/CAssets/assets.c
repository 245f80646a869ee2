// Written by `swift run generate`: every file of Curriculum, Database/Migrations, Database/Views.
#include "qadam_assets.h"

static const unsigned char asset_0[] = {
#embed "../../Curriculum/LICENSE" suffix(, )
  0};
static const unsigned char asset_1[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/a-budget-on-paper.md" suffix(, )
  0};
static const unsigned char asset_2[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/forms.md" suffix(, )
  0};
static const unsigned char asset_3[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/message-box-and-care.md" suffix(, )
  0};
static const unsigned char asset_4[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/module.yaml" suffix(, )
  0};
static const unsigned char asset_5[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/not-the-public.md" suffix(, )
  0};
static const unsigned char asset_6[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/segment-by-behaviour.md" suffix(, )
  0};
static const unsigned char asset_7[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/segments.csv" suffix(, )
  0};
static const unsigned char asset_8[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/session-plan.md" suffix(, )
  0};
static const unsigned char asset_9[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/what-an-hour-is-worth.md" suffix(, )
  0};
static const unsigned char asset_10[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/who-decides.md" suffix(, )
  0};
static const unsigned char asset_11[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/your-audience-on-paper.md" suffix(, )
  0};
static const unsigned char asset_12[] = {
#embed "../../Curriculum/digital-activism/audience-analysis/your-campaign-on-paper.md" suffix(, )
  0};
static const unsigned char asset_13[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/a-bad-evening-on-the-page.md" suffix(, )
  0};
static const unsigned char asset_14[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/a-call-on-a-weak-link.md" suffix(, )
  0};
static const unsigned char asset_15[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/forms.md" suffix(, )
  0};
static const unsigned char asset_16[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/module.yaml" suffix(, )
  0};
static const unsigned char asset_17[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/session-plan.md" suffix(, )
  0};
static const unsigned char asset_18[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/the-channel-charter.md" suffix(, )
  0};
static const unsigned char asset_19[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/two-texts-of-your-own.md" suffix(, )
  0};
static const unsigned char asset_20[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/what-a-channel-must-do.md" suffix(, )
  0};
static const unsigned char asset_21[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/who-can-hear-you.md" suffix(, )
  0};
static const unsigned char asset_22[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/who-else-is-listening.md" suffix(, )
  0};
static const unsigned char asset_23[] = {
#embed "../../Curriculum/digital-activism/basics-of-online-communication/your-channels-on-paper.md" suffix(, )
  0};
static const unsigned char asset_24[] = {
#embed "../../Curriculum/digital-activism/course.kk.yaml" suffix(, )
  0};
static const unsigned char asset_25[] = {
#embed "../../Curriculum/digital-activism/course.ru.yaml" suffix(, )
  0};
static const unsigned char asset_26[] = {
#embed "../../Curriculum/digital-activism/course.yaml" suffix(, )
  0};
static const unsigned char asset_27[] = {
#embed "../../Curriculum/digital-activism/evaluation/after-action-review.md" suffix(, )
  0};
static const unsigned char asset_28[] = {
#embed "../../Curriculum/digital-activism/evaluation/breadth-depth-impact.md" suffix(, )
  0};
static const unsigned char asset_29[] = {
#embed "../../Curriculum/digital-activism/evaluation/five-short-logs.md" suffix(, )
  0};
static const unsigned char asset_30[] = {
#embed "../../Curriculum/digital-activism/evaluation/forms.md" suffix(, )
  0};
static const unsigned char asset_31[] = {
#embed "../../Curriculum/digital-activism/evaluation/honest-denominators.md" suffix(, )
  0};
static const unsigned char asset_32[] = {
#embed "../../Curriculum/digital-activism/evaluation/module.yaml" suffix(, )
  0};
static const unsigned char asset_33[] = {
#embed "../../Curriculum/digital-activism/evaluation/session-plan.md" suffix(, )
  0};
static const unsigned char asset_34[] = {
#embed "../../Curriculum/digital-activism/evaluation/small-numbers.md" suffix(, )
  0};
static const unsigned char asset_35[] = {
#embed "../../Curriculum/digital-activism/evaluation/three-logs.md" suffix(, )
  0};
static const unsigned char asset_36[] = {
#embed "../../Curriculum/digital-activism/evaluation/what-this-course-cannot-claim.md" suffix(, )
  0};
static const unsigned char asset_37[] = {
#embed "../../Curriculum/digital-activism/evaluation/why-did-it-happen.md" suffix(, )
  0};
static const unsigned char asset_38[] = {
#embed "../../Curriculum/digital-activism/evaluation/your-evaluation-on-paper.md" suffix(, )
  0};
static const unsigned char asset_39[] = {
#embed "../../Curriculum/digital-activism/glossary.kk.md" suffix(, )
  0};
static const unsigned char asset_40[] = {
#embed "../../Curriculum/digital-activism/glossary.md" suffix(, )
  0};
static const unsigned char asset_41[] = {
#embed "../../Curriculum/digital-activism/glossary.ru.md" suffix(, )
  0};
static const unsigned char asset_42[] = {
#embed "../../Curriculum/digital-activism/misconceptions.md" suffix(, )
  0};
static const unsigned char asset_43[] = {
#embed "../../Curriculum/digital-activism/objectives.md" suffix(, )
  0};
static const unsigned char asset_44[] = {
#embed "../../Curriculum/digital-activism/sources.md" suffix(, )
  0};
static const unsigned char asset_45[] = {
#embed "../../Database/Migrations/0001-create-record.sql" suffix(, )
  0};
static const unsigned char asset_46[] = {
#embed "../../Database/Migrations/0002-create-exchange.sql" suffix(, )
  0};
static const unsigned char asset_47[] = {
#embed "../../Database/Views/attempts.sql" suffix(, )
  0};
static const unsigned char asset_48[] = {
#embed "../../Database/Views/facts.sql" suffix(, )
  0};
static const unsigned char asset_49[] = {
#embed "../../Database/Views/item_response_matrix.sql" suffix(, )
  0};
static const unsigned char asset_50[] = {
#embed "../../Database/Views/lesson_progress.sql" suffix(, )
  0};
static const unsigned char asset_51[] = {
#embed "../../Database/Views/next_steps.sql" suffix(, )
  0};
static const unsigned char asset_52[] = {
#embed "../../Database/Views/objective_mastery.sql" suffix(, )
  0};
static const unsigned char asset_53[] = {
#embed "../../Database/Views/sessions.sql" suffix(, )
  0};

static const struct qadam_asset assets[] = {
    {"Curriculum/LICENSE", asset_0, sizeof asset_0 - 1},
    {"Curriculum/digital-activism/audience-analysis/a-budget-on-paper.md", asset_1, sizeof asset_1 - 1},
    {"Curriculum/digital-activism/audience-analysis/forms.md", asset_2, sizeof asset_2 - 1},
    {"Curriculum/digital-activism/audience-analysis/message-box-and-care.md", asset_3, sizeof asset_3 - 1},
    {"Curriculum/digital-activism/audience-analysis/module.yaml", asset_4, sizeof asset_4 - 1},
    {"Curriculum/digital-activism/audience-analysis/not-the-public.md", asset_5, sizeof asset_5 - 1},
    {"Curriculum/digital-activism/audience-analysis/segment-by-behaviour.md", asset_6, sizeof asset_6 - 1},
    {"Curriculum/digital-activism/audience-analysis/segments.csv", asset_7, sizeof asset_7 - 1},
    {"Curriculum/digital-activism/audience-analysis/session-plan.md", asset_8, sizeof asset_8 - 1},
    {"Curriculum/digital-activism/audience-analysis/what-an-hour-is-worth.md", asset_9, sizeof asset_9 - 1},
    {"Curriculum/digital-activism/audience-analysis/who-decides.md", asset_10, sizeof asset_10 - 1},
    {"Curriculum/digital-activism/audience-analysis/your-audience-on-paper.md", asset_11, sizeof asset_11 - 1},
    {"Curriculum/digital-activism/audience-analysis/your-campaign-on-paper.md", asset_12, sizeof asset_12 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/a-bad-evening-on-the-page.md", asset_13, sizeof asset_13 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/a-call-on-a-weak-link.md", asset_14, sizeof asset_14 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/forms.md", asset_15, sizeof asset_15 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/module.yaml", asset_16, sizeof asset_16 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/session-plan.md", asset_17, sizeof asset_17 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/the-channel-charter.md", asset_18, sizeof asset_18 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/two-texts-of-your-own.md", asset_19, sizeof asset_19 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/what-a-channel-must-do.md", asset_20, sizeof asset_20 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/who-can-hear-you.md", asset_21, sizeof asset_21 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/who-else-is-listening.md", asset_22, sizeof asset_22 - 1},
    {"Curriculum/digital-activism/basics-of-online-communication/your-channels-on-paper.md", asset_23, sizeof asset_23 - 1},
    {"Curriculum/digital-activism/course.kk.yaml", asset_24, sizeof asset_24 - 1},
    {"Curriculum/digital-activism/course.ru.yaml", asset_25, sizeof asset_25 - 1},
    {"Curriculum/digital-activism/course.yaml", asset_26, sizeof asset_26 - 1},
    {"Curriculum/digital-activism/evaluation/after-action-review.md", asset_27, sizeof asset_27 - 1},
    {"Curriculum/digital-activism/evaluation/breadth-depth-impact.md", asset_28, sizeof asset_28 - 1},
    {"Curriculum/digital-activism/evaluation/five-short-logs.md", asset_29, sizeof asset_29 - 1},
    {"Curriculum/digital-activism/evaluation/forms.md", asset_30, sizeof asset_30 - 1},
    {"Curriculum/digital-activism/evaluation/honest-denominators.md", asset_31, sizeof asset_31 - 1},
    {"Curriculum/digital-activism/evaluation/module.yaml", asset_32, sizeof asset_32 - 1},
    {"Curriculum/digital-activism/evaluation/session-plan.md", asset_33, sizeof asset_33 - 1},
    {"Curriculum/digital-activism/evaluation/small-numbers.md", asset_34, sizeof asset_34 - 1},
    {"Curriculum/digital-activism/evaluation/three-logs.md", asset_35, sizeof asset_35 - 1},
    {"Curriculum/digital-activism/evaluation/what-this-course-cannot-claim.md", asset_36, sizeof asset_36 - 1},
    {"Curriculum/digital-activism/evaluation/why-did-it-happen.md", asset_37, sizeof asset_37 - 1},
    {"Curriculum/digital-activism/evaluation/your-evaluation-on-paper.md", asset_38, sizeof asset_38 - 1},
    {"Curriculum/digital-activism/glossary.kk.md", asset_39, sizeof asset_39 - 1},
    {"Curriculum/digital-activism/glossary.md", asset_40, sizeof asset_40 - 1},
    {"Curriculum/digital-activism/glossary.ru.md", asset_41, sizeof asset_41 - 1},
    {"Curriculum/digital-activism/misconceptions.md", asset_42, sizeof asset_42 - 1},
    {"Curriculum/digital-activism/objectives.md", asset_43, sizeof asset_43 - 1},
    {"Curriculum/digital-activism/sources.md", asset_44, sizeof asset_44 - 1},
    {"Database/Migrations/0001-create-record.sql", asset_45, sizeof asset_45 - 1},
    {"Database/Migrations/0002-create-exchange.sql", asset_46, sizeof asset_46 - 1},
    {"Database/Views/attempts.sql", asset_47, sizeof asset_47 - 1},
    {"Database/Views/facts.sql", asset_48, sizeof asset_48 - 1},
    {"Database/Views/item_response_matrix.sql", asset_49, sizeof asset_49 - 1},
    {"Database/Views/lesson_progress.sql", asset_50, sizeof asset_50 - 1},
    {"Database/Views/next_steps.sql", asset_51, sizeof asset_51 - 1},
    {"Database/Views/objective_mastery.sql", asset_52, sizeof asset_52 - 1},
    {"Database/Views/sessions.sql", asset_53, sizeof asset_53 - 1},
    {"", (const unsigned char *)"", 0}};

size_t qadam_asset_count(void) { return 54; }

const struct qadam_asset *qadam_asset_at(size_t position) { return &assets[position]; }
