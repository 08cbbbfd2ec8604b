# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_inspection_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from assessor_app.desktop.lines import ProblemLines

class Ui_NewInspectionPage(object):
    def setupUi(self, NewInspectionPage):
        if not NewInspectionPage.objectName():
            NewInspectionPage.setObjectName(u"NewInspectionPage")
        self.outer = QVBoxLayout(NewInspectionPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(NewInspectionPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(NewInspectionPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.about = QFrame(NewInspectionPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"card")
        self.about_layout = QVBoxLayout(self.about)
        self.about_layout.setSpacing(12)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(24, 24, 24, 24)
        self.about_heading = QLabel(self.about)
        self.about_heading.setObjectName(u"about_heading")
        self.about_heading.setProperty(u"role", u"section")
        self.about_heading.setWordWrap(True)

        self.about_layout.addWidget(self.about_heading)

        self.name_field_layout = QVBoxLayout()
        self.name_field_layout.setSpacing(4)
        self.name_field_layout.setObjectName(u"name_field_layout")
        self.name_field_layout.setContentsMargins(0, 0, 0, 0)
        self.name_field_label = QLabel(self.about)
        self.name_field_label.setObjectName(u"name_field_label")
        self.name_field_label.setProperty(u"role", u"strong")
        self.name_field_label.setWordWrap(True)

        self.name_field_layout.addWidget(self.name_field_label)

        self.name_field_hint = QLabel(self.about)
        self.name_field_hint.setObjectName(u"name_field_hint")
        self.name_field_hint.setProperty(u"role", u"hint")
        self.name_field_hint.setWordWrap(True)

        self.name_field_layout.addWidget(self.name_field_hint)

        self.name = QLineEdit(self.about)
        self.name.setObjectName(u"name")

        self.name_field_layout.addWidget(self.name)


        self.about_layout.addLayout(self.name_field_layout)

        self.area_field_layout = QVBoxLayout()
        self.area_field_layout.setSpacing(4)
        self.area_field_layout.setObjectName(u"area_field_layout")
        self.area_field_layout.setContentsMargins(0, 0, 0, 0)
        self.area_field_label = QLabel(self.about)
        self.area_field_label.setObjectName(u"area_field_label")
        self.area_field_label.setProperty(u"role", u"strong")
        self.area_field_label.setWordWrap(True)

        self.area_field_layout.addWidget(self.area_field_label)

        self.area = QLineEdit(self.about)
        self.area.setObjectName(u"area")

        self.area_field_layout.addWidget(self.area)


        self.about_layout.addLayout(self.area_field_layout)

        self.form_field_layout = QVBoxLayout()
        self.form_field_layout.setSpacing(4)
        self.form_field_layout.setObjectName(u"form_field_layout")
        self.form_field_layout.setContentsMargins(0, 0, 0, 0)
        self.form_field_label = QLabel(self.about)
        self.form_field_label.setObjectName(u"form_field_label")
        self.form_field_label.setProperty(u"role", u"strong")
        self.form_field_label.setWordWrap(True)

        self.form_field_layout.addWidget(self.form_field_label)

        self.instrument = QComboBox(self.about)
        self.instrument.setObjectName(u"instrument")

        self.form_field_layout.addWidget(self.instrument)


        self.about_layout.addLayout(self.form_field_layout)

        self.form_buttons = QHBoxLayout()
        self.form_buttons.setSpacing(8)
        self.form_buttons.setObjectName(u"form_buttons")
        self.form_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_instrument = QPushButton(self.about)
        self.choose_instrument.setObjectName(u"choose_instrument")
        self.choose_instrument.setProperty(u"kind", u"quiet")
        self.choose_instrument.setAutoDefault(False)

        self.form_buttons.addWidget(self.choose_instrument)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_buttons.addItem(self.room_1)


        self.about_layout.addLayout(self.form_buttons)

        self.instrument_hint = QLabel(self.about)
        self.instrument_hint.setObjectName(u"instrument_hint")
        self.instrument_hint.setProperty(u"role", u"hint")
        self.instrument_hint.setWordWrap(True)

        self.about_layout.addWidget(self.instrument_hint)


        self.outer.addWidget(self.about)

        self.sample_card = QFrame(NewInspectionPage)
        self.sample_card.setObjectName(u"sample_card")
        self.sample_card.setProperty(u"role", u"card")
        self.sample_card_layout = QVBoxLayout(self.sample_card)
        self.sample_card_layout.setSpacing(12)
        self.sample_card_layout.setObjectName(u"sample_card_layout")
        self.sample_card_layout.setContentsMargins(24, 24, 24, 24)
        self.sample_heading = QLabel(self.sample_card)
        self.sample_heading.setObjectName(u"sample_heading")
        self.sample_heading.setProperty(u"role", u"section")
        self.sample_heading.setWordWrap(True)

        self.sample_card_layout.addWidget(self.sample_heading)

        self.sample_hint = QLabel(self.sample_card)
        self.sample_hint.setObjectName(u"sample_hint")
        self.sample_hint.setProperty(u"role", u"hint")
        self.sample_hint.setWordWrap(True)

        self.sample_card_layout.addWidget(self.sample_hint)

        self.sample_buttons = QHBoxLayout()
        self.sample_buttons.setSpacing(12)
        self.sample_buttons.setObjectName(u"sample_buttons")
        self.sample_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_sample = QPushButton(self.sample_card)
        self.choose_sample.setObjectName(u"choose_sample")
        self.choose_sample.setAutoDefault(False)

        self.sample_buttons.addWidget(self.choose_sample)

        self.sample_name = QLabel(self.sample_card)
        self.sample_name.setObjectName(u"sample_name")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sample_name.sizePolicy().hasHeightForWidth())
        self.sample_name.setSizePolicy(sizePolicy)
        self.sample_name.setWordWrap(True)

        self.sample_buttons.addWidget(self.sample_name)


        self.sample_card_layout.addLayout(self.sample_buttons)


        self.outer.addWidget(self.sample_card)

        self.safe = QFrame(NewInspectionPage)
        self.safe.setObjectName(u"safe")
        self.safe.setProperty(u"role", u"card")
        self.safe_layout = QVBoxLayout(self.safe)
        self.safe_layout.setSpacing(12)
        self.safe_layout.setObjectName(u"safe_layout")
        self.safe_layout.setContentsMargins(24, 24, 24, 24)
        self.safe_heading = QLabel(self.safe)
        self.safe_heading.setObjectName(u"safe_heading")
        self.safe_heading.setProperty(u"role", u"section")
        self.safe_heading.setWordWrap(True)

        self.safe_layout.addWidget(self.safe_heading)

        self.safe_hint = QLabel(self.safe)
        self.safe_hint.setObjectName(u"safe_hint")
        self.safe_hint.setProperty(u"role", u"hint")
        self.safe_hint.setWordWrap(True)

        self.safe_layout.addWidget(self.safe_hint)

        self.passphrase_field_layout = QVBoxLayout()
        self.passphrase_field_layout.setSpacing(4)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_field_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_field_label = QLabel(self.safe)
        self.passphrase_field_label.setObjectName(u"passphrase_field_label")
        self.passphrase_field_label.setProperty(u"role", u"strong")
        self.passphrase_field_label.setWordWrap(True)

        self.passphrase_field_layout.addWidget(self.passphrase_field_label)

        self.passphrase_field_hint = QLabel(self.safe)
        self.passphrase_field_hint.setObjectName(u"passphrase_field_hint")
        self.passphrase_field_hint.setProperty(u"role", u"hint")
        self.passphrase_field_hint.setWordWrap(True)

        self.passphrase_field_layout.addWidget(self.passphrase_field_hint)

        self.passphrase = QLineEdit(self.safe)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.safe_layout.addLayout(self.passphrase_field_layout)

        self.again_field_layout = QVBoxLayout()
        self.again_field_layout.setSpacing(4)
        self.again_field_layout.setObjectName(u"again_field_layout")
        self.again_field_layout.setContentsMargins(0, 0, 0, 0)
        self.again_field_label = QLabel(self.safe)
        self.again_field_label.setObjectName(u"again_field_label")
        self.again_field_label.setProperty(u"role", u"strong")
        self.again_field_label.setWordWrap(True)

        self.again_field_layout.addWidget(self.again_field_label)

        self.again = QLineEdit(self.safe)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_field_layout.addWidget(self.again)


        self.safe_layout.addLayout(self.again_field_layout)

        self.passphrase_buttons = QHBoxLayout()
        self.passphrase_buttons.setSpacing(12)
        self.passphrase_buttons.setObjectName(u"passphrase_buttons")
        self.passphrase_buttons.setContentsMargins(0, 0, 0, 0)
        self.show_words = QCheckBox(self.safe)
        self.show_words.setObjectName(u"show_words")

        self.passphrase_buttons.addWidget(self.show_words)

        self.suggest = QPushButton(self.safe)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"kind", u"quiet")
        self.suggest.setAutoDefault(False)

        self.passphrase_buttons.addWidget(self.suggest)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_buttons.addItem(self.room_3)


        self.safe_layout.addLayout(self.passphrase_buttons)


        self.outer.addWidget(self.safe)

        self.place = QFrame(NewInspectionPage)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"card")
        self.place_layout = QVBoxLayout(self.place)
        self.place_layout.setSpacing(12)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(24, 24, 24, 24)
        self.place_heading = QLabel(self.place)
        self.place_heading.setObjectName(u"place_heading")
        self.place_heading.setProperty(u"role", u"section")
        self.place_heading.setWordWrap(True)

        self.place_layout.addWidget(self.place_heading)

        self.target_field_layout = QVBoxLayout()
        self.target_field_layout.setSpacing(4)
        self.target_field_layout.setObjectName(u"target_field_layout")
        self.target_field_layout.setContentsMargins(0, 0, 0, 0)
        self.target_field_label = QLabel(self.place)
        self.target_field_label.setObjectName(u"target_field_label")
        self.target_field_label.setProperty(u"role", u"strong")
        self.target_field_label.setWordWrap(True)

        self.target_field_layout.addWidget(self.target_field_label)

        self.target_field_hint = QLabel(self.place)
        self.target_field_hint.setObjectName(u"target_field_hint")
        self.target_field_hint.setProperty(u"role", u"hint")
        self.target_field_hint.setWordWrap(True)

        self.target_field_layout.addWidget(self.target_field_hint)

        self.target = QLineEdit(self.place)
        self.target.setObjectName(u"target")
        self.target.setReadOnly(True)

        self.target_field_layout.addWidget(self.target)


        self.place_layout.addLayout(self.target_field_layout)

        self.target_buttons = QHBoxLayout()
        self.target_buttons.setSpacing(8)
        self.target_buttons.setObjectName(u"target_buttons")
        self.target_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_target = QPushButton(self.place)
        self.choose_target.setObjectName(u"choose_target")
        self.choose_target.setProperty(u"kind", u"quiet")
        self.choose_target.setAutoDefault(False)

        self.target_buttons.addWidget(self.choose_target)

        self.room_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.target_buttons.addItem(self.room_4)


        self.place_layout.addLayout(self.target_buttons)


        self.outer.addWidget(self.place)

        self.problem = QLabel(NewInspectionPage)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.outer.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.start = QPushButton(NewInspectionPage)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"kind", u"primary")
        self.start.setAutoDefault(True)

        self.buttons.addWidget(self.start)

        self.back = QPushButton(NewInspectionPage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.room_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_5)


        self.outer.addLayout(self.buttons)

        self.room_6 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_6)

#if QT_CONFIG(shortcut)
        self.name_field_label.setBuddy(self.name)
        self.area_field_label.setBuddy(self.area)
        self.form_field_label.setBuddy(self.instrument)
        self.passphrase_field_label.setBuddy(self.passphrase)
        self.again_field_label.setBuddy(self.again)
        self.target_field_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewInspectionPage)

        self.start.setDefault(True)


        QMetaObject.connectSlotsByName(NewInspectionPage)
    # setupUi

    def retranslateUi(self, NewInspectionPage):
        NewInspectionPage.setWindowTitle(QCoreApplication.translate("NewInspectionPage", u"Start a new inspection", None))
        self.title.setText(QCoreApplication.translate("NewInspectionPage", u"Start a new inspection", None))
        self.explanation.setText(QCoreApplication.translate("NewInspectionPage", u"You need the list of sampled cases, as an Excel or CSV file.", None))
        self.about_heading.setText(QCoreApplication.translate("NewInspectionPage", u"The inspection", None))
        self.name_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"&Name of the inspection", None))
        self.name_field_hint.setText(QCoreApplication.translate("NewInspectionPage", u"For example: Violent offences, 2013", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"Name of the inspection", None))
#endif // QT_CONFIG(accessibility)
        self.area_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"Probation &area", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"Probation area", None))
#endif // QT_CONFIG(accessibility)
        self.form_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"Assessment for&m", None))
#if QT_CONFIG(accessibility)
        self.instrument.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"Assessment form", None))
#endif // QT_CONFIG(accessibility)
        self.choose_instrument.setText(QCoreApplication.translate("NewInspectionPage", u"Use another form from a file", None))
        self.instrument_hint.setText("")
        self.sample_heading.setText(QCoreApplication.translate("NewInspectionPage", u"The sample", None))
        self.sample_hint.setText(QCoreApplication.translate("NewInspectionPage", u"An Excel or CSV list with one case in each row. A row of heads names the columns: a case number, and any case details that the assessment form asks for.", None))
        self.choose_sample.setText(QCoreApplication.translate("NewInspectionPage", u"Choose the &list of cases", None))
        self.sample_name.setText("")
        self.safe_heading.setText(QCoreApplication.translate("NewInspectionPage", u"Your passphrase", None))
        self.safe_hint.setText(QCoreApplication.translate("NewInspectionPage", u"It encrypts the file. Nobody can open the file without it or the recovery code, which you are shown next.", None))
        self.passphrase_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"&Passphrase", None))
        self.passphrase_field_hint.setText(QCoreApplication.translate("NewInspectionPage", u"At least twelve letters; six plain words are easy to remember and hard to guess.", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"Th&e same again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"The same passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("NewInspectionPage", u"&Show what I type", None))
        self.suggest.setText(QCoreApplication.translate("NewInspectionPage", u"Suggest six &words", None))
        self.place_heading.setText(QCoreApplication.translate("NewInspectionPage", u"Where to keep it", None))
        self.target_field_label.setText(QCoreApplication.translate("NewInspectionPage", u"&Inspection file", None))
        self.target_field_hint.setText(QCoreApplication.translate("NewInspectionPage", u"Kept on this computer, not in a folder that is copied to the internet.", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("NewInspectionPage", u"Inspection file", None))
#endif // QT_CONFIG(accessibility)
        self.choose_target.setText(QCoreApplication.translate("NewInspectionPage", u"&Choose another place", None))
        self.problem.setText("")
        self.start.setText(QCoreApplication.translate("NewInspectionPage", u"Star&t the inspection", None))
        self.back.setText(QCoreApplication.translate("NewInspectionPage", u"&Back", None))
    # retranslateUi

