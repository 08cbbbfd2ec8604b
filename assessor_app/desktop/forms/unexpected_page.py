# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unexpected_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_UnexpectedPage(object):
    def setupUi(self, UnexpectedPage):
        if not UnexpectedPage.objectName():
            UnexpectedPage.setObjectName(u"UnexpectedPage")
        self.outer = QVBoxLayout(UnexpectedPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(UnexpectedPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(UnexpectedPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.panel = QFrame(UnexpectedPage)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"card")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 24, 24, 24)
        self.details_heading = QLabel(self.panel)
        self.details_heading.setObjectName(u"details_heading")
        self.details_heading.setProperty(u"role", u"section")
        self.details_heading.setWordWrap(True)

        self.panel_layout.addWidget(self.details_heading)

        self.details_hint = QLabel(self.panel)
        self.details_hint.setObjectName(u"details_hint")
        self.details_hint.setProperty(u"role", u"hint")
        self.details_hint.setWordWrap(True)

        self.panel_layout.addWidget(self.details_hint)

        self.details = QPlainTextEdit(self.panel)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.panel_layout.addWidget(self.details)

        self.details_buttons = QHBoxLayout()
        self.details_buttons.setSpacing(8)
        self.details_buttons.setObjectName(u"details_buttons")
        self.details_buttons.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(self.panel)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.details_buttons.addWidget(self.copy)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.details_buttons.addItem(self.room_1)


        self.panel_layout.addLayout(self.details_buttons)


        self.outer.addWidget(self.panel)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.go_on = QPushButton(UnexpectedPage)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"kind", u"primary")
        self.go_on.setAutoDefault(False)

        self.buttons.addWidget(self.go_on)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_2)


        self.outer.addLayout(self.buttons)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_3)


        self.retranslateUi(UnexpectedPage)

        QMetaObject.connectSlotsByName(UnexpectedPage)
    # setupUi

    def retranslateUi(self, UnexpectedPage):
        UnexpectedPage.setWindowTitle(QCoreApplication.translate("UnexpectedPage", u"Something went wrong", None))
        self.title.setText(QCoreApplication.translate("UnexpectedPage", u"Something went wrong in the application", None))
        self.explanation.setText(QCoreApplication.translate("UnexpectedPage", u"This is our mistake, not yours. Every answer shown as saved is safe. You can go on; if it happens again, close the application and open the file again.", None))
        self.details_heading.setText(QCoreApplication.translate("UnexpectedPage", u"For whoever looks after the application", None))
        self.details_hint.setText(QCoreApplication.translate("UnexpectedPage", u"These lines hold no case data. Copy them into a message to your support.", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("UnexpectedPage", u"What went wrong, in technical words", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("UnexpectedPage", u"&Copy these lines", None))
        self.go_on.setText(QCoreApplication.translate("UnexpectedPage", u"Go &on working", None))
    # retranslateUi

